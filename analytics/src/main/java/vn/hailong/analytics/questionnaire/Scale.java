package vn.hailong.analytics.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer scale.
 *
 * @param code unique in the questionnaire
 * @param options the values in the order on screen; not empty, values unique
 * @param satisfied the values that count as satisfied; may be empty
 * @param weights weight 0..1 (at most four decimals) of every value that is not excluded; empty
 *     when the scale has no weights
 * @param excluded values that are answers but do not count as valid
 * @param noOpinion the label of the answer stored as {@code NA}, or null where it is not offered
 */
public record Scale(
    String code,
    List<Option> options,
    Set<String> satisfied,
    Map<String, BigDecimal> weights,
    Set<String> excluded,
    @Nullable LocalizedText noOpinion) {

  /** The most options that one byte per answer can hold. */
  public static final int MAX_OPTIONS = 254;

  public Scale {
    options = List.copyOf(options);
    satisfied = Set.copyOf(satisfied);
    weights = Map.copyOf(weights);
    excluded = Set.copyOf(excluded);
    if (options.isEmpty() || options.size() > MAX_OPTIONS) {
      throw new IllegalArgumentException("Scale " + code + " needs 1 to 254 options");
    }
    if (options.stream().map(Option::value).distinct().count() != options.size()) {
      throw new IllegalArgumentException("Scale " + code + " repeats a value");
    }
  }

  /** The option with this value, or null. */
  public @Nullable Option option(String value) {
    int index = indexOf(value);
    return index < 0 ? null : options.get(index);
  }

  /** The position of a value among the options, or -1. */
  public int indexOf(String value) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).value().equals(value)) {
        return i;
      }
    }
    return -1;
  }

  /** The options whose choice is a valid answer. */
  public List<Option> validOptions() {
    return options.stream().filter(option -> !excluded.contains(option.value())).toList();
  }

  /** Whether every valid value is a whole number, so that a mean can be taken. */
  public boolean isNumeric() {
    return validOptions().stream().allMatch(Option::isNumber);
  }

  /** Whether options carry weights, so that the formula {@code weighted} can be used. */
  public boolean isWeighted() {
    return !weights.isEmpty();
  }
}
