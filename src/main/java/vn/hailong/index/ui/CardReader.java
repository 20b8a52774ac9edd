package vn.hailong.index.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.AssessmentId;
import vn.hailong.common.id.RoundId;
import vn.hailong.index.Assessment;
import vn.hailong.index.Assessments;
import vn.hailong.index.DocumentEntry;
import vn.hailong.index.Scorecards;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;
import vn.hailong.template.Templates;

/** Gathers what the screen shows; where the survey part fails, the documents are still there. */
final class CardReader {

  private final Assessments assessments;
  private final Scorecards scorecards;
  private final Rounds rounds;
  private final Templates templates;

  CardReader(Assessments assessments, Scorecards scorecards, Rounds rounds, Templates templates) {
    this.assessments = assessments;
    this.scorecards = scorecards;
    this.rounds = rounds;
    this.templates = templates;
  }

  Card read(Assessment assessment) {
    @Nullable Problem problem = null;
    Scorecard scorecard;
    try {
      scorecard = scorecards.scorecard(assessment.id());
    } catch (ProblemException e) {
      problem = e.problem();
      scorecard = scorecards.documentsOnly(assessment.id());
    }
    return new Card(
        assessment,
        templates.criteriaSet(assessment.criteriaSet()),
        scorecard,
        assessments.documents(assessment.id()),
        byQuestionnaire(assessment.rounds()),
        problem);
  }

  private Map<String, Round> byQuestionnaire(List<RoundId> bound) {
    Map<String, Round> found = new HashMap<>();
    for (RoundId id : bound) {
      Round round = rounds.round(id);
      found.put(templates.template(round.questionnaire()).code(), round);
    }
    return found;
  }

  /** The newest version of one entry. */
  DocumentEntry entry(AssessmentId assessment, String code) {
    return assessments.documents(assessment).stream()
        .filter(entry -> entry.code().equals(code))
        .findFirst()
        .orElse(DocumentEntry.empty(code));
  }
}
