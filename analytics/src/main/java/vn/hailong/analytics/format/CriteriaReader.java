package vn.hailong.analytics.format;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Adjustment;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.Criterion;
import vn.hailong.analytics.criteria.Field;
import vn.hailong.analytics.criteria.Formula;
import vn.hailong.analytics.criteria.Measure;
import vn.hailong.analytics.criteria.Method;
import vn.hailong.analytics.criteria.NotApplicable;
import vn.hailong.analytics.criteria.RankingClass;
import vn.hailong.analytics.criteria.Rule;
import vn.hailong.analytics.criteria.TargetGroup;
import vn.hailong.analytics.criteria.Targets;
import vn.hailong.analytics.questionnaire.LocalizedText;

/** Reads the map of a criteria set file. For one file only. */
final class CriteriaReader {

  private final UniqueCodes fieldCodes = new UniqueCodes();
  private final UniqueCodes criterionCodes = new UniqueCodes();
  private final UniqueCodes scoredCodes = new UniqueCodes();
  private final Map<String, Integer> measureLines = new HashMap<>();
  private List<String> languages = List.of();

  @Nullable CriteriaSet read(YamlMap root) {
    if (!Texts.isKind(root, "criteria-set")) {
      return null;
    }
    String code = Texts.kebabCode(root, "code");
    String version = root.text("version");
    int year = root.integer("year", null, 2000, 2200);
    languages = Texts.languagesOf(root, "title");
    LocalizedText title = Texts.localized(root, "title", languages);
    @Nullable String legalBasis = root.optionalText("legal_basis");
    @Nullable Targets targets = targets(root);
    List<RankingClass> classes = classes(root);
    List<Field> fields = root.maps("fields", true, this::field);
    List<Adjustment> adjustments = root.maps("adjustments", false, this::adjustment);
    return root.build(() ->
        new CriteriaSet(
            code, version, year, title, legalBasis, need(targets), classes, fields, adjustments));
  }

  /** The lines of survey components' measures, by component code. */
  Map<String, Integer> measureLines() {
    return measureLines;
  }

  private static @Nullable Targets targets(YamlMap root) {
    @Nullable YamlMap map = root.map("targets", true);
    if (map == null) {
      return null;
    }
    BigDecimal document = map.decimal("document", 0, 1);
    BigDecimal satisfaction = map.decimal("satisfaction", 0, 1);
    BigDecimal otherSurvey = map.decimal("other_survey", 0, 1);
    BigDecimal floor = map.decimal("index_floor", 0, 1);
    BigDecimal goal = map.decimal("index_goal", 0, 1);
    return map.build(() -> new Targets(document, satisfaction, otherSurvey, floor, goal));
  }

  private List<RankingClass> classes(YamlMap root) {
    UniqueCodes codes = new UniqueCodes();
    BigDecimal[] previous = new BigDecimal[1];
    return root.maps(
        "classes",
        true,
        map -> {
          String code = Texts.code(map, "code");
          codes.add(map);
          LocalizedText text = Texts.localized(map, "text", languages);
          BigDecimal from = map.decimal("from", 0, 100);
          if (previous[0] != null && from.compareTo(previous[0]) >= 0) {
            map.problem("from", "classes.order", from, previous[0]);
          }
          previous[0] = from;
          return map.build(() -> new RankingClass(code, text, from));
        });
  }

  private @Nullable Field field(YamlMap map) {
    String code = Texts.code(map, "code");
    fieldCodes.add(map);
    LocalizedText title = Texts.localized(map, "title", languages);
    List<Criterion> criteria = map.maps("criteria", true, this::criterion);
    return map.build(() -> new Field(code, title, criteria));
  }

  private @Nullable Criterion criterion(YamlMap map) {
    criterionCodes.add(map);
    if (!map.has("components")) {
      map.allow("components");
      @Nullable Component component = component(map);
      return component == null
          ? null
          : new Criterion(component.code(), component.title(), List.of(component));
    }
    String code = Texts.code(map, "code");
    LocalizedText title = Texts.localized(map, "title", languages);
    List<Component> components = map.maps("components", true, this::component);
    return map.build(() -> new Criterion(code, title, components));
  }

  private @Nullable Component component(YamlMap map) {
    String code = Texts.code(map, "code");
    scoredCodes.add(map);
    LocalizedText title = Texts.localized(map, "title", languages);
    @Nullable BigDecimal max = max(map);
    Method method = Words.word(map, "method", Method.class, null);
    if (!map.has("method")) {
      map.keys(); // which other keys are expected depends on the method
    }
    @Nullable Rule rule = RuleReader.read(map, method, max);
    @Nullable LocalizedText evidence = Texts.optionalLocalized(map, "evidence", languages);
    return switch (method) {
      case DOCUMENT -> {
        map.allow("not_applicable");
        @Nullable NotApplicable notApplicable =
            map.has("not_applicable")
                ? Words.word(map, "not_applicable", NotApplicable.class, null)
                : null;
        yield map.build(() ->
            new Component.Document(code, title, need(max), need(rule), evidence, notApplicable));
      }
      case SURVEY -> {
        TargetGroup group = Words.word(map, "target_group", TargetGroup.class, null);
        @Nullable Measure measure = MeasureReader.read(map);
        measureLines.put(code, map.line("measure"));
        Formula formula = Words.word(map, "formula", Formula.class, Formula.RATE);
        yield map.build(() ->
            new Component.Survey(
                code, title, need(max), need(rule), evidence, group, need(measure), formula));
      }
    };
  }

  private @Nullable Adjustment adjustment(YamlMap map) {
    String code = Texts.code(map, "code");
    scoredCodes.add(map);
    Adjustment.Kind kind = Words.word(map, "kind", Adjustment.Kind.class, null);
    @Nullable BigDecimal max = max(map);
    LocalizedText title = Texts.localized(map, "title", languages);
    return map.build(() -> new Adjustment(code, kind, need(max), title));
  }

  private static @Nullable BigDecimal max(YamlMap map) {
    int before = map.problemCount();
    BigDecimal max = map.decimal("max", 0, RuleReader.MAX_POINTS);
    if (map.problemCount() == before && max.signum() == 0) {
      map.problem("max", "value.positive", "max");
    }
    return map.problemCount() == before ? max : null;
  }

  /** Only called when nothing was wrong, so that every part was read. */
  private static <T> T need(@Nullable T part) {
    return Objects.requireNonNull(part);
  }
}
