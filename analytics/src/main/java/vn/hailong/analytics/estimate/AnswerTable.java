package vn.hailong.analytics.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntToLongFunction;
import vn.hailong.analytics.columns.Score;
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

  /** The {@link Score} of each code. */
  long[] scores() {
    long[] scores = new long[CODES];
    for (int code = 0; code < CODES; code++) {
      scores[code] = valid[code] ? Score.of(satisfied[code], parts[code]) : Score.NONE;
    }
    return scores;
  }

  /** The moments of respondents of whom so many gave each code, to this item alone. */
  Moments moments(IntToLongFunction respondents) {
    long n = 0;
    long y = 0;
    long s = 0;
    long ss = 0;
    for (int code = 0; code < CODES; code++) {
      if (valid[code]) {
        long count = respondents.applyAsLong(code);
        long sum = Math.multiplyExact(count, (long) parts[code]);
        n += count;
        y += satisfied[code] ? count : 0;
        s = Math.addExact(s, sum);
        ss = Math.addExact(ss, Math.multiplyExact(sum, (long) parts[code]));
      }
    }
    return new Moments(n, n, y, s, n, y, y, s, ss);
  }

  /** The answer's value in the measure's whole unit; 0 where it is not valid. */
  int parts(byte answer) {
    return parts[answer & 0xFF];
  }
}
