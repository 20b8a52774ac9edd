package vn.hailong.index.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.analysis.Cell;
import vn.hailong.analytics.criteria.Adjustment;
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
  private static final int MOST_DECIMALS = 8;

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

  /** Points with their sign. */
  String signed(@Nullable BigDecimal points) {
    if (points == null) {
      return Formats.NOTHING;
    }
    String sign = points.signum() < 0 ? "−" : points.signum() > 0 ? "+" : "";
    return sign + formats.points(points.abs());
  }

  /** How the points of a component or adjustment come about. */
  String rule(Scored scored) {
    Component.Document component = scored.component();
    return component != null
        ? rule(component)
        : text(
            scored.kind() == Adjustment.Kind.PENALTY ? "rule.penalty" : "rule.bonus",
            plain(scored.max()));
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
      case FEW_ANSWERS -> text("remedy.few_answers", Cell.FEWEST);
      case MORE_ANSWERS -> moreAnswers(survey, component.target());
      case RAISE_SHARE ->
          text(
              "remedy.raise_share",
              value(survey, component.target()),
              target,
              gap(survey, component.target()));
      case SCORE -> text("remedy.score");
      case ADD_EVIDENCE -> text("remedy.add_evidence");
      case DO_THE_REST ->
          text("remedy.do_the_rest", formats.points(component.score()), plain(component.max()));
    };
  }

  private String moreAnswers(@Nullable SurveyValue survey, BigDecimal share) {
    String target = target(share);
    String value = value(survey, share);
    Long needed = survey == null ? null : survey.responsesNeeded();
    return needed == null
        ? text("remedy.undecided", value, target)
        : text("remedy.more_answers", value, target, formats.count(needed));
  }

  /** A measured value as it stands beside its target. */
  String value(@Nullable SurveyValue survey, BigDecimal target) {
    return formats.shareBeside(target.doubleValue(), survey == null ? null : survey.value(), 2);
  }

  /** Percentage points missing to the target, never rounded to none. */
  private String gap(@Nullable SurveyValue survey, BigDecimal target) {
    double missing = survey == null ? 0 : target.doubleValue() - survey.value();
    BigDecimal points =
        BigDecimal.valueOf(Math.max(0, missing) * HUNDRED)
            .setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
    int leading = Math.max(0, points.scale() - points.precision() + 1);
    return formats.number(points, points.signum() == 0 ? 2 : Math.max(2, leading));
  }
}
