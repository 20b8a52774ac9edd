package vn.hailong.analytics.scorecard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** Checks that a criteria set fits the questionnaires it is used with. */
public final class MeasureCheck {

  private MeasureCheck() {}

  /**
   * What does not fit, for components whose questionnaire is among those given; a component whose
   * questionnaire is not given is merely missing.
   */
  public static List<MeasureProblem> problems(
      CriteriaSet criteriaSet, Collection<Questionnaire> questionnaires) {
    List<MeasureProblem> problems = new ArrayList<>();
    for (Component.Survey component : criteriaSet.surveyComponents()) {
      for (Questionnaire questionnaire : questionnaires) {
        if (questionnaire.code().equals(component.measure().questionnaire())) {
          try {
            ComponentMeasure.of(component, questionnaire);
          } catch (MeasureException wrong) {
            problems.addAll(wrong.problems());
          }
        }
      }
    }
    return problems;
  }
}
