package vn.hailong.index.ui;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.Rule;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.scorecard.ComponentResult;
import vn.hailong.analytics.scorecard.SurveyValue;
import vn.hailong.common.Messages;
import vn.hailong.index.Loss;
import vn.hailong.shell.ui.Formats;

/** Points, rules and remedies in the reader's words. */
final class IndexText {

  private static final int HUNDRED = 100;

  private final Messages messages;
  private final Locale locale;
  private final Formats formats;

  IndexText(Messages messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
    this.formats = Formats.of(locale);
  }

  String text(String key, Object... arguments) {
    return messages.text(locale, "index." + key, arguments);
  }

  Formats formats() {
    return formats;
  }

  Locale locale() {
    return locale;
  }

  String of(LocalizedText words) {
    return words.text(locale.getLanguage());
  }

  /** A number with as many decimals as it has. */
  String plain(BigDecimal number) {
    return formats.number(number, Math.max(0, number.stripTrailingZeros().scale()));
  }

  /** A share 0..1 as a percentage with as many decimals as it needs. */
  String target(BigDecimal share) {
    BigDecimal percent = share.multiply(BigDecimal.valueOf(HUNDRED)).stripTrailingZeros();
    return formats.percent(percent, Math.max(0, percent.scale()));
  }

  /** How a component's points come about. */
  String rule(Component component) {
    String max = plain(component.max());
    return switch (component.rule()) {
      case Rule.YesNo yesNo -> text("rule.yes_no", max);
      case Rule.Ratio ratio ->
          ratio.floor().signum() == 0
              ? text("rule.ratio", max)
              : text("rule.ratio.floor", max, target(ratio.floor()));
      case Rule.Steps steps ->
          text(
              "rule.steps",
              steps.steps().stream()
                  .map(step -> text("rule.step", plain(step.from()), plain(step.points())))
                  .collect(java.util.stream.Collectors.joining("; ")));
      case Rule.Deduction deduction -> text("rule.deduction", max, plain(deduction.per()));
      case Rule.Proportional proportional -> text("rule.proportional", max);
      case Rule.Linear linear -> text("rule.linear", max, plain(linear.from()), plain(linear.to()));
    };
  }

  /** What would win the points back. */
  String remedy(Loss loss) {
    ComponentResult component = loss.component();
    String target = target(component.target());
    @Nullable SurveyValue survey = component.survey();
    return switch (loss.remedy()) {
      case BIND_ROUND -> text("remedy.bind_round");
      case GET_ANSWERS -> text("remedy.get_answers");
      case MORE_ANSWERS -> moreAnswers(survey, target);
      case RAISE_SHARE ->
          text("remedy.raise_share", value(survey), target, gap(survey, component.target()));
      case SCORE -> text("remedy.score");
      case ADD_EVIDENCE -> text("remedy.add_evidence");
      case DO_THE_REST ->
          text("remedy.do_the_rest", formats.points(component.score()), plain(component.max()));
    };
  }

  private String moreAnswers(@Nullable SurveyValue survey, String target) {
    Long needed = survey == null ? null : survey.responsesNeeded();
    return needed == null
        ? text("remedy.undecided", value(survey), target)
        : text("remedy.more_answers", value(survey), target, formats.count(needed));
  }

  private String value(@Nullable SurveyValue survey) {
    return formats.share(survey == null ? null : survey.value());
  }

  /** Percentage points missing to the target; nothing once it is reached. */
  private String gap(@Nullable SurveyValue survey, BigDecimal target) {
    double missing = survey == null ? 0 : target.doubleValue() - survey.value();
    return formats.number(Math.max(0, missing) * HUNDRED, 2);
  }
}
