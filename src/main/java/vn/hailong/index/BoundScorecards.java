package vn.hailong.index;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hailong.analysis.RoundSurveys;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.DocumentScores;
import vn.hailong.analytics.criteria.Measure;
import vn.hailong.analytics.scorecard.MeasureCheck;
import vn.hailong.analytics.scorecard.MeasureProblem;
import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.analytics.scorecard.ScorecardInput;
import vn.hailong.analytics.scorecard.SurveyInput;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.AssessmentId;
import vn.hailong.common.id.RoundId;
import vn.hailong.round.Rounds;
import vn.hailong.template.Templates;

/** Gathers a scorecard's inputs; analytics works it out. */
@Singleton
class BoundScorecards implements Scorecards {

  private final Assessments assessments;
  private final Rounds rounds;
  private final Templates templates;
  private final RoundSurveys surveys;

  BoundScorecards(
      Assessments assessments, Rounds rounds, Templates templates, RoundSurveys surveys) {
    this.assessments = assessments;
    this.rounds = rounds;
    this.templates = templates;
    this.surveys = surveys;
  }

  @Override
  public Scorecard scorecard(AssessmentId id) {
    Assessment assessment = assessments.assessment(id);
    CriteriaSet criteriaSet = templates.criteriaSet(assessment.criteriaSet());
    List<SurveyInput> inputs = new ArrayList<>();
    byQuestionnaire(assessment)
        .forEach(
            (code, pooled) -> inputs.add(surveys.input(pooled, choosesItems(criteriaSet, code))));
    requireFit(criteriaSet, inputs);
    return scorecard(id, criteriaSet, inputs);
  }

  @Override
  public Scorecard documentsOnly(AssessmentId id) {
    Assessment assessment = assessments.assessment(id);
    return scorecard(id, templates.criteriaSet(assessment.criteriaSet()), List.of());
  }

  private Scorecard scorecard(AssessmentId id, CriteriaSet criteriaSet, List<SurveyInput> inputs) {
    DocumentScores documents =
        DocumentScores.of(assessments.documents(id).stream().map(DocumentEntry::score).toList());
    return Scorecard.of(
        new ScorecardInput(criteriaSet, inputs, documents, RoundSurveys.CONFIDENCE));
  }

  private Map<String, List<RoundId>> byQuestionnaire(Assessment assessment) {
    Map<String, List<RoundId>> pooled = new LinkedHashMap<>();
    for (RoundId round : assessment.rounds()) {
      String code = templates.template(rounds.round(round).questionnaire()).code();
      pooled.computeIfAbsent(code, first -> new ArrayList<>()).add(round);
    }
    return pooled;
  }

  private static boolean choosesItems(CriteriaSet criteriaSet, String questionnaire) {
    return criteriaSet.surveyComponents().stream()
        .map(Component.Survey::measure)
        .anyMatch(measure ->
            measure instanceof Measure.OfItems && measure.questionnaire().equals(questionnaire));
  }

  private static void requireFit(CriteriaSet criteriaSet, List<SurveyInput> inputs) {
    List<MeasureProblem> problems =
        MeasureCheck.problems(
            criteriaSet, inputs.stream().map(SurveyInput::questionnaire).toList());
    if (!problems.isEmpty()) {
      throw new ProblemException(
          new Problem(
              409,
              "measures_do_not_fit",
              List.of(),
              problems.stream().map(BoundScorecards::part).toList()));
    }
  }

  private static Problem.Part part(MeasureProblem problem) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(problem.component());
    arguments.addAll(problem.arguments());
    return new Problem.Part(
        "/components/" + problem.component(), problem.code().replace('.', '_'), arguments);
  }
}
