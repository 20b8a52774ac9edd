package vn.hailong.analytics.format;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Scale;

/** Reads one scale of a questionnaire. */
final class ScaleReader {

  /** Weights are summed as whole ten-thousandths. */
  static final int WEIGHT_DECIMALS = 4;

  private ScaleReader() {}

  static @Nullable Scale read(YamlMap map, List<String> languages) {
    String code = Texts.code(map, "code");
    int before = map.problemCount();
    List<Option> options = Options.read(map, languages);
    boolean optionsKnown = map.problemCount() == before;
    Set<String> satisfied = Options.values(map, "satisfied", false);
    Set<String> excluded = Options.values(map, "excluded", false);
    Map<String, BigDecimal> weights = weights(map);
    @Nullable LocalizedText noOpinion = Texts.optionalLocalized(map, "no_opinion", languages);
    if (optionsKnown) {
      List<String> values = options.stream().map(Option::value).toList();
      unknown(map, "satisfied", satisfied, values);
      unknown(map, "excluded", excluded, values);
      unknown(map, "weights", weights.keySet(), values);
      for (String value : values) {
        if (satisfied.contains(value) && excluded.contains(value)) {
          map.problem("satisfied", "scale.satisfied_excluded", value);
        }
        if (!weights.isEmpty() && !excluded.contains(value) && !weights.containsKey(value)) {
          map.problem("weights", "scale.weight_missing", value);
        }
      }
    }
    return map.build(() -> new Scale(code, options, satisfied, weights, excluded, noOpinion));
  }

  private static void unknown(YamlMap map, String key, Set<String> named, List<String> values) {
    for (String value : named) {
      if (!values.contains(value)) {
        map.problem(key, "scale.value_unknown", key, value, String.join(", ", values));
      }
    }
  }

  private static Map<String, BigDecimal> weights(YamlMap scale) {
    Map<String, BigDecimal> weights = new HashMap<>();
    scale.allow("weights");
    @Nullable YamlMap map = scale.has("weights") ? scale.map("weights", true) : null;
    if (map == null) {
      return weights;
    }
    for (YamlScalar key : map.keys()) {
      @Nullable String value = key.answerValue();
      BigDecimal weight = map.decimal(key.literal(), 0, 1);
      if (value == null) {
        map.problem(key.literal(), "type.value", key.literal());
      } else if (weight.stripTrailingZeros().scale() > WEIGHT_DECIMALS) {
        map.problem(key.literal(), "number.decimals", key.literal(), WEIGHT_DECIMALS);
      }
      weights.put(value == null ? key.literal() : value, weight);
    }
    if (map.keys().isEmpty()) {
      scale.problem("weights", "list.empty", "weights");
    }
    return weights;
  }
}
