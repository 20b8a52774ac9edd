package vn.hailong.response;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.ContextQuestion;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.ShowIf;

/**
 * Which questions a form shows, given what has been answered so far. A condition on a question that
 * is itself not shown does not hold: its answer counts for nothing.
 */
public final class ShownQuestions {

  private final Form form;
  private final Map<String, String> answers;
  private final Map<String, List<String>> context;
  private final Set<String> shown = new LinkedHashSet<>();

  private ShownQuestions(
      Form form, Map<String, String> answers, Map<String, List<String>> context) {
    this.form = form;
    this.answers = answers;
    this.context = context;
  }

  /**
   * The codes of all items and context questions shown, in the order in which they are asked.
   *
   * @param answers item code to value, as in a {@link Submission}
   * @param context question code to values
   */
  public static Set<String> of(
      Questionnaire questionnaire,
      Form form,
      Map<String, String> answers,
      Map<String, List<String>> context) {
    ShownQuestions questions = new ShownQuestions(form, answers, context);
    questions.ask(questionnaire.context(), true);
    questionnaire.factors().forEach(questions::ask);
    questions.ask(questionnaire.context(), false);
    return questions.shown;
  }

  private void ask(List<ContextQuestion> questions, boolean before) {
    for (ContextQuestion question : questions) {
      if (question.before() == before && inForm(question.quick()) && holds(question.showIf())) {
        shown.add(question.code());
      }
    }
  }

  private void ask(Factor factor) {
    if (!holds(factor.showIf())) {
      return;
    }
    for (Item item : factor.items()) {
      if (inForm(item.quick()) && holds(item.showIf())) {
        shown.add(item.code());
      }
    }
  }

  private boolean inForm(boolean quick) {
    return quick || form == Form.FULL;
  }

  private boolean holds(@Nullable ShowIf condition) {
    return condition == null
        || (shown.contains(condition.question())
            && condition.holds(answersTo(condition.question())));
  }

  private Collection<String> answersTo(String question) {
    String answer = answers.get(question);
    return answer == null ? context.getOrDefault(question, List.of()) : List.of(answer);
  }
}
