package vn.hailong.analytics.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScoreTest {

  @Test
  void scoresOfOneRowAddUpWhateverTheSignOfTheirValues() {
    long sum =
        Score.of(true, Integer.MIN_VALUE)
            + Score.of(false, -1)
            + Score.of(true, 7)
            + Score.NONE
            + Score.of(false, Integer.MAX_VALUE);
    assertEquals(4, Score.m(sum));
    assertEquals(2, Score.y(sum));
    assertEquals(5, Score.s(sum));
    assertEquals(-3, Score.s(Score.of(true, -3)));
    assertEquals(1, Score.m(Score.of(true, -3)));
  }

  @Test
  void whatWouldRunOverIsRefused() {
    long[] table = {Score.of(true, Integer.MAX_VALUE)};
    Score.check(tables(255, table));
    assertThrows(ArithmeticException.class, () -> Score.check(tables(257, table)));
    long[] small = {Score.of(true, 5)};
    Score.check(tables(4095, small));
    assertThrows(ArithmeticException.class, () -> Score.check(tables(4096, small)));
  }

  private static long[][] tables(int items, long[] table) {
    long[][] tables = new long[items][];
    Arrays.fill(tables, table);
    return tables;
  }
}
