package vn.hailong.analytics.estimate;

import java.math.BigDecimal;
import java.util.List;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Scale;

/** What each encoded answer to one item counts for: 256 entries, one for each byte. */
final class AnswerTable {

  private static final int CODES = 256;

  private final boolean[] valid = new boolean[CODES];
  private final boolean[] satisfied = new boolean[CODES];
  private final int[] parts = new int[CODES];

  AnswerTable(Scale scale, MeasureKind kind) {
    boolean numeric = scale.isNumeric();
    List<Option> options = scale.options();
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      int code = i + 1;
      if (!scale.excluded().contains(option.value())) {
        valid[code] = true;
        satisfied[code] = scale.satisfied().contains(option.value());
        parts[code] =
            switch (kind) {
              case VALUE -> numeric && option.number() != null ? option.number() : 0;
              case WEIGHT -> weightParts(scale, option);
            };
      }
    }
  }

  private static int weightParts(Scale scale, Option option) {
    BigDecimal weight = scale.weights().get(option.value());
    if (weight == null) {
      throw new IllegalArgumentException(
          "Scale " + scale.code() + " has no weight for " + option.value());
    }
    return weight.multiply(BigDecimal.valueOf(MeasureKind.WEIGHT.unit())).intValueExact();
  }

  boolean isValid(byte answer) {
    return valid[answer & 0xFF];
  }

  boolean isSatisfied(byte answer) {
    return satisfied[answer & 0xFF];
  }

  /** The answer's value in the measure's whole unit; 0 where it is not valid. */
  int parts(byte answer) {
    return parts[answer & 0xFF];
  }
}
