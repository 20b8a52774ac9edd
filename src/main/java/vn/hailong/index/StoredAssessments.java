package vn.hailong.index;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.hailong.common.Constraints;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Permission;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.common.audit.Facts;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.AssessmentId;
import vn.hailong.common.id.RoundId;
import vn.hailong.common.id.TemplateId;
import vn.hailong.index.store.AssessmentRepository;
import vn.hailong.index.store.AssessmentRow;

/** Assessments in the database; document scores are left to {@link DocumentScoreBook}. */
@Singleton
class StoredAssessments implements Assessments {

  private static final Map<String, Supplier<ProblemException>> REFUSALS =
      Map.of(
          "assessment_once", () -> new ProblemException(409, "assessment_exists"),
          "assessment_year", () -> new ProblemException(422, "invalid_year"),
          "assessment_agency_id_fkey", () -> new ProblemException(404, "not_found"),
          "assessment_template_is_criteria_set",
              () -> new ProblemException(422, "unknown_criteria_set"),
          "assessment_round_same_agency", () -> new ProblemException(422, "round_of_other_agency"));

  private final AssessmentRepository repository;
  private final DocumentScoreBook book;
  private final Access access;
  private final AuditTrail audit;

  StoredAssessments(
      AssessmentRepository repository, DocumentScoreBook book, Access access, AuditTrail audit) {
    this.repository = repository;
    this.book = book;
    this.access = access;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Assessment> of(AgencyId agency) {
    access.require(Permission.VIEW_RESULTS, agency);
    return repository.ofAgency(agency.value()).stream().map(this::withRounds).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Assessment> of(AgencyId agency, int year) {
    return of(agency).stream().filter(assessment -> assessment.year() == year).findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public Assessment assessment(AssessmentId id) {
    return require(id, Permission.VIEW_RESULTS);
  }

  @Override
  @Transactional
  public Assessment create(AgencyId agency, int year, TemplateId criteriaSet) {
    access.require(Permission.ENTER_SELF_SCORES, agency);
    Assessment created =
        Constraints.asProblems(
            REFUSALS,
            () -> withRounds(repository.create(agency.value(), year, criteriaSet.value())));
    declare("index.assessment_created", created, Map.of());
    return created;
  }

  private void declare(String action, Assessment assessment, Map<String, String> before) {
    audit.record(
        new Change(
            action, assessment.agency(), assessment.id().toString(), before, facts(assessment)));
  }

  private static Map<String, String> facts(Assessment assessment) {
    return new Facts()
        .with("year", assessment.year())
        .with("criteria_set", assessment.criteriaSet())
        .with(
            "rounds",
            assessment.rounds().stream().map(RoundId::toString).collect(Collectors.joining(", ")))
        .map();
  }

  @Override
  @Transactional
  public Assessment bind(AssessmentId id, List<RoundId> rounds) {
    Assessment assessment = require(id, Permission.ENTER_SELF_SCORES);
    long agency = assessment.agency().value();
    repository.unbind(id.value());
    Assessment bound =
        Constraints.asProblems(
            REFUSALS,
            () -> {
              rounds.stream()
                  .distinct()
                  .forEach(round -> repository.bind(id.value(), agency, round.value()));
              return assessment(id);
            });
    declare("index.rounds_bound", bound, facts(assessment));
    return bound;
  }

  @Override
  @Transactional(readOnly = true)
  public List<DocumentEntry> documents(AssessmentId id) {
    return book.entries(require(id, Permission.VIEW_RESULTS));
  }

  @Override
  @Transactional
  public DocumentEntry save(AssessmentId id, DocumentEntry entry) {
    return book.save(require(id, Permission.VIEW_RESULTS), entry);
  }

  private Assessment require(AssessmentId id, Permission permission) {
    Optional<Assessment> found = repository.findById(id.value()).map(this::withRounds);
    found.ifPresent(assessment -> access.require(permission, assessment.agency()));
    return found.orElseThrow(() -> new ProblemException(404, "not_found"));
  }

  private Assessment withRounds(AssessmentRow row) {
    return new Assessment(
        new AssessmentId(row.id()),
        new AgencyId(row.agencyId()),
        row.year(),
        new TemplateId(row.templateId()),
        repository.rounds(row.id()).stream()
            .map(Objects::requireNonNull)
            .map(RoundId::new)
            .toList());
  }
}
