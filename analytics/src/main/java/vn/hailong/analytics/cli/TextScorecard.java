package vn.hailong.analytics.cli;

import static vn.hailong.analytics.cli.TextLayout.bar;
import static vn.hailong.analytics.cli.TextLayout.left;
import static vn.hailong.analytics.cli.TextLayout.right;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.Field;
import vn.hailong.analytics.criteria.Method;
import vn.hailong.analytics.criteria.RankingClass;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.analytics.scorecard.ComponentResult;
import vn.hailong.analytics.scorecard.FieldResult;
import vn.hailong.analytics.scorecard.IndexResult;
import vn.hailong.analytics.scorecard.IndexTarget;
import vn.hailong.analytics.scorecard.PopulationSummary;
import vn.hailong.analytics.scorecard.ResponseCounts;
import vn.hailong.analytics.scorecard.Score;
import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.analytics.scorecard.ScorecardInput;
import vn.hailong.analytics.scorecard.SurveyResults;
import vn.hailong.analytics.scorecard.SurveyValue;

/** A scorecard as one page of aligned text. */
final class TextScorecard {

  private static final int TITLE = 44;
  private static final int BAR = 20;
  private static final int NUMBER = 9;
  private static final int INTERVAL = 19;
  private static final int FORMULA = 20;
  private static final int MOST_LOST = 8;

  private final CriteriaSet criteriaSet;
  private final Scorecard scorecard;
  private final String language;
  private final TextMessages messages;
  private final Map<String, Component> components;
  private final Map<String, Field> fields;
  private final StringBuilder page = new StringBuilder();

  TextScorecard(ScorecardInput input, Scorecard scorecard, Language language) {
    this.criteriaSet = input.criteriaSet();
    this.scorecard = scorecard;
    this.language = language.code();
    this.messages = new TextMessages(language.locale());
    this.components =
        criteriaSet.components().stream()
            .collect(Collectors.toMap(Component::code, Function.identity()));
    this.fields =
        criteriaSet.fields().stream().collect(Collectors.toMap(Field::code, Function.identity()));
  }

  String text() {
    heading();
    fieldLines();
    surveyLines();
    lostPoints();
    notes();
    return page.toString();
  }

  private void line(String text) {
    page.append(text.stripTrailing()).append('\n');
  }

  private void heading() {
    IndexResult index = scorecard.index();
    line(criteriaSet.title().text(language) + " " + criteriaSet.year());
    line("");
    @Nullable RankingClass rankingClass = index.rankingClass();
    line(
        messages.text("index")
            + "  "
            + bar(share(index.total()), BAR)
            + "  "
            + outOf(index.total())
            + (rankingClass == null
                ? ""
                : ", " + messages.text("class", rankingClass.text().text(language)))
            + (index.provisional() ? " (" + messages.text("provisional") + ")" : ""));
    line(target("floor", index.floor()) + "   " + target("goal", index.goal()));
    line(
        messages.text(
            "assessed",
            messages.points(index.assessed()),
            messages.points(index.total().max()),
            messages.points(index.scoreWithoutUnevidenced())));
    @Nullable BigDecimal adjustments = index.adjustments();
    if (adjustments != null) {
      line(messages.text("adjustments", messages.points(adjustments)));
    }
  }

  private String outOf(Score score) {
    return messages.points(score.points())
        + " "
        + messages.text("of")
        + " "
        + messages.points(score.max())
        + " = "
        + messages.percent(share(score));
  }

  private String target(String key, IndexTarget target) {
    boolean reached = Boolean.TRUE.equals(target.reached());
    return messages.text(key, messages.target(target.share()))
        + ": "
        + messages.text(reached ? "yes" : "no");
  }

  private void fieldLines() {
    line("");
    line(
        left(messages.text("fields"), TITLE + BAR + 2)
            + right(messages.text("score"), NUMBER)
            + right(messages.text("max"), NUMBER)
            + right("%", NUMBER + 2)
            + right(messages.text("target"), NUMBER + 1));
    for (FieldResult field : scorecard.fields()) {
      @Nullable Field titled = fields.get(field.code());
      @Nullable BigDecimal target = field.target();
      String title = titled == null ? "" : titled.title().text(language);
      line(
          left(field.code() + "  " + title, TITLE)
              + "  "
              + bar(share(field.score()), BAR)
              + right(messages.points(field.score().points()), NUMBER)
              + right(messages.points(field.score().max()), NUMBER)
              + right(messages.percent(share(field.score())), NUMBER + 2)
              + right(target == null ? "" : messages.target(target), NUMBER + 1)
              + "  "
              + reached(field.reached()));
    }
  }

  private String reached(@Nullable Boolean reached) {
    return reached == null ? "" : messages.text(reached ? "yes" : "no");
  }

  private void surveyLines() {
    List<ComponentResult> surveys =
        scorecard.components().stream()
            .filter(component -> component.method() == Method.SURVEY)
            .toList();
    if (surveys.isEmpty()) {
      return;
    }
    String level = messages.target(scorecard.confidence()).replace(" %", "");
    line("");
    line(
        left(messages.text("survey"), TITLE)
            + right(messages.text("value"), NUMBER + 1)
            + right(messages.text("interval", level), INTERVAL + 3)
            + right(messages.text("target"), NUMBER + 1)
            + "  "
            + left(messages.text("formula"), FORMULA)
            + messages.text("conclusion"));
    for (ComponentResult component : surveys) {
      @Nullable SurveyValue value = component.survey();
      line(
          left(title(component), TITLE)
              + right(value == null ? "–" : messages.percent(value.value()), NUMBER + 1)
              + right(interval(value), INTERVAL + 3)
              + right(messages.target(component.target()), NUMBER + 1)
              + "  "
              + left(formula(value), FORMULA)
              + conclusion(component, value));
    }
  }

  /** Printed with every value: formulas can differ by more than ten points. */
  private String formula(@Nullable SurveyValue value) {
    return value == null ? "" : messages.text("formula." + value.formula().code());
  }

  private String interval(@Nullable SurveyValue value) {
    @Nullable Double low = value == null ? null : value.ciLow();
    @Nullable Double high = value == null ? null : value.ciHigh();
    return low == null || high == null
        ? "–"
        : messages.points(low * 100) + "–" + messages.points(high * 100) + " %";
  }

  private String conclusion(ComponentResult component, @Nullable SurveyValue value) {
    @Nullable Verdict verdict = component.verdict();
    if (value == null || verdict == null) {
      return messages.text("no.answers");
    }
    @Nullable Long needed = value.responsesNeeded();
    return needed == null
        ? messages.text("verdict." + verdict.code())
        : messages.text("needed", messages.count(needed));
  }

  private void lostPoints() {
    List<ComponentResult> most =
        scorecard.components().stream()
            .filter(component -> component.method() == Method.DOCUMENT && lost(component) > 0)
            .sorted(Comparator.comparingDouble(TextScorecard::lost).reversed())
            .limit(MOST_LOST)
            .toList();
    if (most.isEmpty()) {
      return;
    }
    line("");
    line(
        left(messages.text("lost"), TITLE + BAR + 2)
            + right(messages.text("lost.points"), NUMBER)
            + right(messages.text("max"), NUMBER));
    for (ComponentResult component : most) {
      line(
          left(title(component), TITLE)
              + "  "
              + bar(lost(component) / component.max().doubleValue(), BAR)
              + right(messages.points(lost(component)), NUMBER)
              + right(messages.points(component.max()), NUMBER)
              + "  "
              + messages.text("status." + component.status().code()));
    }
  }

  private static double lost(ComponentResult component) {
    @Nullable BigDecimal score = component.score();
    return score == null ? 0 : component.max().subtract(score).doubleValue();
  }

  private String title(ComponentResult result) {
    @Nullable Component component = components.get(result.code());
    return result.code() + "  " + (component == null ? "" : component.title().text(language));
  }

  private void notes() {
    line("");
    for (SurveyResults survey : scorecard.surveys()) {
      ResponseCounts counts = survey.responses();
      PopulationSummary population = survey.population();
      @Nullable Long size = population.size();
      line(
          (scorecard.surveys().size() > 1 ? survey.questionnaire() + ". " : "")
              + messages.text(
                  "responses",
                  messages.count(counts.used()),
                  messages.count(counts.read()),
                  messages.count(counts.rejected()),
                  messages.count(counts.excluded()))
              + " "
              + (size == null
                  ? messages.text("population.none")
                  : messages.text("population", messages.count(size)))
              + (population.uncovered().isEmpty()
                  ? ""
                  : " " + messages.text("uncovered", String.join(", ", population.uncovered()))));
    }
    line(messages.text("note"));
  }

  private static double share(Score score) {
    @Nullable BigDecimal percent = score.percent();
    return percent == null ? 0 : percent.doubleValue() / 100;
  }
}
