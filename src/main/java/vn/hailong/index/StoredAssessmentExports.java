package vn.hailong.index;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import vn.hailong.analytics.criteria.DocumentScores;
import vn.hailong.analytics.format.DocumentsCsv;
import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AssessmentId;
import vn.hailong.template.Templates;

/** Writes an assessment's files with analytics' own writer. */
@Singleton
class StoredAssessmentExports implements AssessmentExports {

  private final Assessments assessments;
  private final Scorecards scorecards;
  private final Templates templates;
  private final Access access;

  StoredAssessmentExports(
      Assessments assessments, Scorecards scorecards, Templates templates, Access access) {
    this.assessments = assessments;
    this.scorecards = scorecards;
    this.templates = templates;
    this.access = access;
  }

  @Override
  public Scorecard scorecard(AssessmentId id) {
    return scorecards.scorecard(allowed(id).id());
  }

  @Override
  public String criteria(AssessmentId id) {
    return templates.source(allowed(id).criteriaSet());
  }

  @Override
  public String documents(AssessmentId id) {
    StringWriter out = new StringWriter();
    try {
      DocumentsCsv.write(
          out,
          DocumentScores.of(
              assessments.documents(allowed(id).id()).stream().map(DocumentEntry::score).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private Assessment allowed(AssessmentId id) {
    Assessment assessment = assessments.assessment(id);
    access.require(Permission.EXPORT, assessment.agency());
    return assessment;
  }
}
