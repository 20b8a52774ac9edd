package vn.hailong.analytics.estimate;

import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the smallest number from which on something holds. */
final class SmallestNumber {

  private SmallestNumber() {}

  /**
   * The smallest number from 1 to {@code most} for which the condition holds, or null if it does
   * not hold for {@code most}. The condition must go on holding once it does: more responses make
   * the variance smaller and the effective size larger. Tries about 2·log₂ of the answer.
   */
  static @Nullable Long find(long most, LongPredicate holds) {
    if (!holds.test(most)) {
      return null;
    }
    long fails = 0;
    long succeeds = 1;
    while (succeeds < most && !holds.test(succeeds)) {
      fails = succeeds;
      succeeds = Math.min(most, Math.multiplyExact(succeeds, 2));
    }
    while (succeeds - fails > 1) {
      long middle = fails + (succeeds - fails) / 2;
      if (holds.test(middle)) {
        succeeds = middle;
      } else {
        fails = middle;
      }
    }
    return succeeds;
  }
}
