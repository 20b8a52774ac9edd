package vn.hailong.analytics.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Method;
import vn.hailong.analytics.criteria.Rule;

/** Reads the rule of a component. */
final class RuleReader {

  static final int MAX_POINTS = 10_000;
  private static final int MAX_VALUE = 1_000_000_000;
  private static final String TYPES = "yes_no, ratio, steps, deduction, proportional, linear";

  /** Rules that need a count of faults or a yes make no sense of a survey's share. */
  private static final Set<String> NOT_FOR_SURVEYS = Set.of("yes_no", "deduction");

  private RuleReader() {}

  /**
   * @param max the component's maximum, or null where it could not be read
   */
  static @Nullable Rule read(YamlMap component, Method method, @Nullable BigDecimal max) {
    @Nullable YamlMap map = component.map("rule", true);
    if (map == null) {
      return null;
    }
    int before = map.problemCount();
    String type = map.text("type");
    if (map.problemCount() > before) {
      return null;
    }
    if (method == Method.SURVEY && NOT_FOR_SURVEYS.contains(type)) {
      map.problem("type", "rule.not_for_surveys", type);
    }
    return switch (type) {
      case "yes_no" -> map.build(Rule.YesNo::new);
      case "ratio" -> ratio(map);
      case "steps" -> steps(map, max);
      case "deduction" -> deduction(map);
      case "proportional" -> map.build(Rule.Proportional::new);
      case "linear" -> linear(map);
      default -> {
        map.problem("type", "value.word", "type", type, TYPES);
        yield null;
      }
    };
  }

  private static @Nullable Rule ratio(YamlMap map) {
    map.allow("floor");
    BigDecimal floor = map.has("floor") ? map.decimal("floor", 0, 1) : BigDecimal.ZERO;
    return map.build(() -> new Rule.Ratio(floor));
  }

  private static @Nullable Rule deduction(YamlMap map) {
    int before = map.problemCount();
    BigDecimal per = map.decimal("per", 0, MAX_POINTS);
    if (map.problemCount() == before && per.signum() == 0) {
      map.problem("per", "value.positive", "per");
    }
    return map.build(() -> new Rule.Deduction(per));
  }

  private static @Nullable Rule linear(YamlMap map) {
    int before = map.problemCount();
    BigDecimal from = map.decimal("from", -MAX_VALUE, MAX_VALUE);
    BigDecimal to = map.decimal("to", -MAX_VALUE, MAX_VALUE);
    if (map.problemCount() == before && from.compareTo(to) >= 0) {
      map.problem("to", "linear.order", from, to);
    }
    return map.build(() -> new Rule.Linear(from, to));
  }

  private static @Nullable Rule steps(YamlMap map, @Nullable BigDecimal max) {
    Rule.Step[] previous = new Rule.Step[1];
    List<Rule.Step> steps =
        map.maps(
            "steps",
            true,
            step -> {
              BigDecimal from = step.decimal("from", -MAX_VALUE, MAX_VALUE);
              BigDecimal points = step.decimal("points", 0, MAX_POINTS);
              if (max != null && points.compareTo(max) > 0) {
                step.problem("points", "steps.points", points, max);
              }
              if (previous[0] != null && from.compareTo(previous[0].from()) >= 0) {
                step.problem("from", "steps.order", from, previous[0].from());
              }
              previous[0] = new Rule.Step(from, points);
              return step.build(() -> new Rule.Step(from, points));
            });
    return map.build(() -> new Rule.Steps(steps));
  }
}
