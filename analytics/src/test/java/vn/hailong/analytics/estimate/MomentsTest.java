package vn.hailong.analytics.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MomentsTest {

  @Test
  void oneRespondent() {
    assertArrayEquals(new long[] {1, 3, 2, 12, 9, 6, 4, 36, 144}, Moments.of(3, 2, 12).toArray());
    assertEquals(Moments.NONE, Moments.of(0, 0, 0), "who answered nothing adds nothing");
  }

  @Test
  void sumsAddUpAndComeBackFromTheirNumbers() {
    Moments sum = Moments.of(3, 2, 12).plus(Moments.of(1, 0, -2));
    assertArrayEquals(new long[] {2, 4, 2, 10, 10, 6, 4, 34, 148}, sum.toArray());
    assertEquals(sum, Moments.of(sum.toArray()));
    assertEquals(sum, sum.plus(Moments.NONE));
    assertEquals(Moments.SIZE, sum.toArray().length);
  }

  @Test
  void impossibleSumsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Moments.of(new long[8]));
    assertThrows(IllegalArgumentException.class, () -> Moments.of(1, 1, 2, 0, 1, 2, 4, 0, 0));
    Moments huge = Moments.of(1, 1, 0, Long.MAX_VALUE, 1, 0, 0, 0, 0);
    assertThrows(ArithmeticException.class, () -> huge.plus(huge));
  }
}
