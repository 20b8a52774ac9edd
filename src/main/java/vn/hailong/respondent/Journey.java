package vn.hailong.respondent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.CommentQuestion;
import vn.hailong.analytics.questionnaire.ContextQuestion;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Incidents;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Scale;
import vn.hailong.response.Form;
import vn.hailong.response.ShownQuestions;

/**
 * The way through one form: first what the dossier is about, then one factor a step, then the rest
 * of the context and the comment. Which questions a step shows depends on the answers, by the same
 * rule by which they are accepted; a question that depends on one this form does not ask is never
 * shown.
 *
 * <p>Immutable.
 */
public final class Journey {

  /** Up to so many context questions stand beside the comment instead of in a step of their own. */
  private static final int BESIDE_COMMENT = 2;

  private final Questionnaire questionnaire;
  private final Form form;
  private final List<Step> all;

  /**
   * @param serviceField the question for the service field, or null where the desk serves one
   */
  public Journey(Questionnaire questionnaire, Form form, @Nullable Question serviceField) {
    this.questionnaire = questionnaire;
    this.form = form;
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(Step.BEFORE, null, before(questionnaire, form, serviceField), null));
    for (Factor factor : questionnaire.factors()) {
      steps.add(factorStep(questionnaire, form, factor));
    }
    List<Question> after = context(questionnaire, form, false);
    List<Question> closing = new ArrayList<>();
    @Nullable CommentQuestion comment = questionnaire.comment();
    if (after.size() > BESIDE_COMMENT) {
      steps.add(new Step(Step.AFTER, null, after, null));
    } else {
      closing.addAll(after);
    }
    if (comment != null) {
      closing.add(Questions.of(comment));
    }
    steps.add(new Step(Step.CLOSING, null, closing, null));
    all = withoutUnreachable(steps);
  }

  /** Every step with every question that could come to be shown. */
  public List<Step> all() {
    return all;
  }

  /** The steps and questions to show for these answers. */
  public List<Step> steps(Answers answers) {
    Map<String, String> items = new LinkedHashMap<>();
    Map<String, List<String>> context = new LinkedHashMap<>();
    split(answers, items, context);
    Set<String> shown = ShownQuestions.of(questionnaire, form, items, context);
    return keep(all, question -> question.isOurs() || shown.contains(question.code()));
  }

  /** All questions to show for these answers. */
  public List<Question> questions(Answers answers) {
    return steps(answers).stream().flatMap(step -> step.questions().stream()).toList();
  }

  /** Forgets the answers of questions that are not shown any more; true if there were any. */
  public boolean settle(Answers answers) {
    boolean changed = false;
    while (answers.retain(codes(steps(answers))::contains)) {
      changed = true;
    }
    return changed;
  }

  /** Sorts given answers into those of items and those of context questions. */
  void split(Answers answers, Map<String, String> items, Map<String, List<String>> context) {
    for (Step step : all) {
      for (Question question : step.questions()) {
        List<String> values = answers.of(question.code());
        if (values.isEmpty() || question.isOurs()) {
          continue;
        }
        if (question.kind() == Question.Kind.SCALE) {
          items.put(question.code(), values.getFirst());
        } else {
          context.put(question.code(), values);
        }
      }
    }
  }

  private static List<Question> before(
      Questionnaire questionnaire, Form form, @Nullable Question serviceField) {
    List<Question> questions = new ArrayList<>();
    if (serviceField != null) {
      questions.add(serviceField);
    }
    questions.addAll(context(questionnaire, form, true));
    return questions;
  }

  private static List<Question> context(Questionnaire questionnaire, Form form, boolean before) {
    return questionnaire.context().stream()
        .filter(question -> question.before() == before)
        .filter(question -> form == Form.FULL || question.quick())
        .map((ContextQuestion question) -> Questions.of(question))
        .toList();
  }

  private static Step factorStep(Questionnaire questionnaire, Form form, Factor factor) {
    Scale scale = questionnaire.scale(factor.scale()).orElseThrow();
    List<Item> items =
        factor.items().stream().filter(item -> form == Form.FULL || item.quick()).toList();
    return new Step(
        factor.code(),
        factor.title(),
        items.stream().map(item -> Questions.of(factor, item, scale)).toList(),
        noneValue(questionnaire.incidents(), items, scale));
  }

  /**
   * Where all items ask for faults, one answer can say that there was none of them: the scale's
   * only good answer.
   */
  private static @Nullable String noneValue(
      @Nullable Incidents incidents, List<Item> items, Scale scale) {
    if (incidents == null || items.size() < 2 || scale.satisfied().size() != 1) {
      return null;
    }
    boolean onlyFaults = items.stream().allMatch(item -> incidents.codes().contains(item.code()));
    String good = scale.satisfied().iterator().next();
    return onlyFaults && !good.equals(incidents.value()) ? good : null;
  }

  private static List<Step> withoutUnreachable(List<Step> steps) {
    List<Step> reachable = steps;
    int before;
    do {
      before = codes(reachable).size();
      Set<String> asked = codes(reachable);
      reachable =
          keep(
              reachable,
              question ->
                  question.conditions().stream()
                      .allMatch(condition -> asked.contains(condition.question())));
    } while (codes(reachable).size() < before);
    return reachable;
  }

  private static List<Step> keep(
      List<Step> steps, java.util.function.Predicate<Question> question) {
    return steps.stream()
        .map(step -> step.with(step.questions().stream().filter(question).toList()))
        .filter(step -> !step.questions().isEmpty())
        .toList();
  }

  private static Set<String> codes(Collection<Step> steps) {
    return steps.stream()
        .flatMap(step -> step.questions().stream())
        .map(Question::code)
        .collect(Collectors.toSet());
  }
}
