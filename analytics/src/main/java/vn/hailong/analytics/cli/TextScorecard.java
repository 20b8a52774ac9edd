package vn.hailong.analytics.cli;

import static vn.hailong.analytics.cli.TextLayout.bar;

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

/** A scorecard as one page of aligned text. */
final class TextScorecard {

  /** Widths that all tables share. */
  static final int CODE = 7;

  static final int TITLE = 33;

  private static final int BAR = 12;
  private static final int NUMBER = 8;
  private static final int PERCENT = 10;
  private static final int WORDS = 11;
  private static final int MOST_LOST = 8;

  private final CriteriaSet criteriaSet;
  private final Scorecard scorecard;
  private final String language;
  private final TextMessages messages;
  private final Map<String, Component> components;
  private final Map<String, Field> fields;
  private final TextPage page = new TextPage();

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
    new TextSurveys(scorecard, messages, page).write(this::title);
    lostPoints();
    notes();
    return page.toString();
  }

  private void heading() {
    IndexResult index = scorecard.index();
    page.paragraph(criteriaSet.title().text(language) + " " + criteriaSet.year());
    page.line("");
    @Nullable RankingClass rankingClass = index.rankingClass();
    page.line(
        messages.text("index")
            + "  "
            + bar(share(index.total()), BAR)
            + "  "
            + outOf(index.total())
            + (rankingClass == null
                ? ""
                : ", " + messages.text("class", rankingClass.text().text(language)))
            + (index.provisional() ? " (" + messages.text("provisional") + ")" : ""));
    page.line(target("floor", index.floor()) + "   " + target("goal", index.goal()));
    page.line(
        messages.text(
            "assessed",
            messages.points(index.assessed()),
            messages.points(index.total().max()),
            messages.points(index.scoreWithoutUnevidenced())));
    @Nullable BigDecimal adjustments = index.adjustments();
    if (adjustments != null) {
      page.line(messages.text("adjustments", messages.points(adjustments)));
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
    page.line("");
    page.row(
        new TextRow()
            .left(messages.text("fields"), CODE + TITLE)
            .gap(BAR)
            .right(messages.text("score"), NUMBER)
            .right(messages.text("max"), NUMBER)
            .right("%", PERCENT)
            .right(messages.text("target"), NUMBER + 1)
            .gap(2 + WORDS));
    for (FieldResult field : scorecard.fields()) {
      @Nullable Field titled = fields.get(field.code());
      @Nullable BigDecimal target = field.target();
      page.row(
          new TextRow()
              .left(field.code(), CODE)
              .wrapped(titled == null ? "" : titled.title().text(language), TITLE - 1)
              .gap(1)
              .left(bar(share(field.score()), BAR), BAR)
              .right(messages.points(field.score().points()), NUMBER)
              .right(messages.points(field.score().max()), NUMBER)
              .right(messages.percent(share(field.score())), PERCENT)
              .right(target == null ? "" : messages.target(target), NUMBER + 1)
              .gap(2)
              .left(reached(field.reached()), WORDS));
    }
  }

  private String reached(@Nullable Boolean reached) {
    return reached == null ? "" : messages.text(reached ? "yes" : "no");
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
    page.line("");
    page.row(
        new TextRow()
            .left(messages.text("lost"), CODE + TITLE)
            .gap(BAR)
            .right(messages.text("lost.points"), NUMBER)
            .right(messages.text("max"), NUMBER));
    for (ComponentResult component : most) {
      page.row(
          new TextRow()
              .left(component.code(), CODE)
              .wrapped(title(component.code()), TITLE - 1)
              .gap(1)
              .left(bar(lost(component) / component.max().doubleValue(), BAR), BAR)
              .right(messages.points(lost(component)), NUMBER)
              .right(messages.points(component.max()), NUMBER)
              .gap(2)
              .left(messages.text("status." + component.status().code()), WORDS));
    }
  }

  private static double lost(ComponentResult component) {
    @Nullable BigDecimal score = component.score();
    return score == null ? 0 : component.max().subtract(score).doubleValue();
  }

  private String title(String code) {
    @Nullable Component component = components.get(code);
    return component == null ? "" : component.title().text(language);
  }

  private void notes() {
    page.line("");
    for (SurveyResults survey : scorecard.surveys()) {
      ResponseCounts counts = survey.responses();
      PopulationSummary population = survey.population();
      @Nullable Long size = population.size();
      page.paragraph(
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
    page.paragraph(messages.text("note"));
  }

  private static double share(Score score) {
    @Nullable BigDecimal percent = score.percent();
    return percent == null ? 0 : percent.doubleValue() / 100;
  }
}
