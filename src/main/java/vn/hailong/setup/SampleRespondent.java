package vn.hailong.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.ContextQuestion;
import vn.hailong.analytics.questionnaire.ContextType;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Scale;
import vn.hailong.analytics.questionnaire.ShowIf;

/**
 * One made-up person filling in a questionnaire: contentment is a trait of the person, shifted by
 * the service met, so that answers hang together as real ones do.
 */
final class SampleRespondent {

  /** Where a contentment of 0 is "satisfied": the lower ends of 2, 3, 4 and 5 on five steps. */
  private static final double[] STEPS = {-2.35, -1.95, -1.45, 0.35};

  private static final double SHARE_SKIPPED = 0.02;
  private static final double SHARE_NO_OPINION = 0.03;

  /** How far above or below the rest each part of the service is felt. */
  private static final Map<String, Double> ITEM_SHIFTS =
      Map.of(
          "FA", 0.15, "FT", -0.1, "FC", 0.1, "FK", 0.3, "FG", -0.25, "A4", -0.5, "T3", -0.2, "G4",
          -0.4, "K2", 0.3, "C1", 0.2);

  private static final Map<String, List<Double>> SHARES =
      Map.of(
          "fault", List.of(0.95, 0.02, 0.03),
          "trips", List.of(0.06, 0.33, 0.49, 0.08, 0.04),
          "grade4", List.of(0.5, 0.38, 0.1, 0.02));

  private final Questionnaire questionnaire;
  private final boolean quick;
  private final double service;
  private final RandomGenerator random;
  private final double contentment;
  private final Map<String, String> answers = new LinkedHashMap<>();
  private final Map<String, List<String>> context = new LinkedHashMap<>();

  SampleRespondent(
      Questionnaire questionnaire, boolean quick, double service, RandomGenerator random) {
    this.questionnaire = questionnaire;
    this.quick = quick;
    this.service = service;
    this.random = random;
    this.contentment = random.nextGaussian();
    questionnaire.context().stream().filter(ContextQuestion::before).forEach(this::answer);
    questionnaire.factors().forEach(this::answer);
    questionnaire.context().stream().filter(question -> !question.before()).forEach(this::answer);
  }

  Map<String, String> answers() {
    return answers;
  }

  Map<String, List<String>> context() {
    return context;
  }

  private void answer(ContextQuestion question) {
    if ((quick && !question.quick())
        || question.type() == ContextType.TEXT
        || hidden(question.showIf())
        || random.nextDouble() < 0.08) {
      return;
    }
    List<String> values = question.options().stream().map(Option::value).toList();
    // the first options are the usual ones: each next is half as likely
    int chosen = 0;
    while (chosen < values.size() - 1 && random.nextDouble() < 0.38) {
      chosen++;
    }
    context.put(question.code(), List.of(values.get(chosen)));
  }

  private void answer(Factor factor) {
    if (hidden(factor.showIf())) {
      return;
    }
    Scale scale = questionnaire.scale(factor.scale()).orElseThrow();
    for (Item item : factor.items()) {
      if ((quick && !item.quick()) || hidden(item.showIf())) {
        continue;
      }
      double chance = random.nextDouble();
      if (chance < SHARE_SKIPPED) {
        continue;
      }
      boolean noOpinion = chance < SHARE_SKIPPED + SHARE_NO_OPINION && scale.noOpinion() != null;
      answers.put(item.code(), noOpinion ? "NA" : choose(scale, item));
    }
  }

  private String choose(Scale scale, Item item) {
    List<Option> options = scale.options();
    List<Double> shares = SHARES.get(scale.code());
    if (shares == null && scale.isNumeric()) {
      double felt =
          service
              + ITEM_SHIFTS.getOrDefault(item.code(), 0.0)
              + 0.75 * contentment
              + 0.65 * random.nextGaussian();
      int step = 0;
      while (step < STEPS.length && felt > STEPS[step]) {
        step++;
      }
      return options.get(Math.min(step, options.size() - 1)).value();
    }
    double chance = random.nextDouble();
    int option = 0;
    while (shares != null && option < options.size() - 1 && chance > shares.get(option)) {
      chance -= shares.get(option);
      option++;
    }
    return options.get(option).value();
  }

  private boolean hidden(@Nullable ShowIf condition) {
    if (condition == null) {
      return false;
    }
    String answer = answers.get(condition.question());
    List<String> given =
        answer != null ? List.of(answer) : context.getOrDefault(condition.question(), List.of());
    return !condition.holds(given);
  }
}
