package vn.hailong.index;

import java.util.List;
import java.util.Optional;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.AssessmentId;
import vn.hailong.common.id.RoundId;
import vn.hailong.common.id.TemplateId;

/** Assessments and their document scores. */
public interface Assessments {

  /** Assessments of an agency, newest year first; needs {@code VIEW_RESULTS}. */
  List<Assessment> of(AgencyId agency);

  /** One assessment; needs {@code VIEW_RESULTS}. */
  Assessment assessment(AssessmentId id);

  /** The assessment of an agency and year, if there is one; needs {@code VIEW_RESULTS}. */
  Optional<Assessment> of(AgencyId agency, int year);

  /**
   * Creates an assessment; needs {@code ENTER_SELF_SCORES}.
   *
   * @throws vn.hailong.common.ProblemException {@code assessment_exists} (409)
   */
  Assessment create(AgencyId agency, int year, TemplateId criteriaSet);

  /**
   * Binds the rounds its survey components are measured on; needs {@code ENTER_SELF_SCORES}.
   *
   * @throws vn.hailong.common.ProblemException {@code round_of_other_agency} (422)
   */
  Assessment bind(AssessmentId id, List<RoundId> rounds);

  /** Entries of all document components and adjustments, in the set's order. */
  List<DocumentEntry> documents(AssessmentId id);

  /**
   * Stores one entry. Value, self score, evidence and note need {@code ENTER_SELF_SCORES}; a
   * changed verified or final score needs {@code VERIFY_SCORES}.
   *
   * @throws vn.hailong.common.ProblemException {@code score_out_of_range} (422), {@code
   *     unknown_component} (422), {@code required_not_allowed} (422), {@code stale} (409)
   */
  DocumentEntry save(AssessmentId id, DocumentEntry entry);
}
