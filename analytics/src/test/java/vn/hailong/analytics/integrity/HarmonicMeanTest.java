package vn.hailong.analytics.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HarmonicMeanTest {

  @Test
  void oneOrEqualOnesStay() {
    HarmonicMean mean = new HarmonicMean();
    assertEquals(1, mean.pValue());
    mean.add(0.02, 0.3);
    assertEquals(0.02, mean.pValue(), 1e-15);
    mean.add(0.02, 0.7);
    assertEquals(0.02, mean.pValue(), 1e-15);
  }

  @Test
  void aSmallOneAmongLargeIsDividedByItsWeight() {
    HarmonicMean mean = new HarmonicMean();
    mean.add(0.0001, 0.25);
    mean.add(1, 0.75);
    assertEquals(1 / (2500 + 0.75), mean.pValue(), 1e-12);
  }

  @Test
  void zeroIsTakenForTheSmallestNumber() {
    HarmonicMean mean = new HarmonicMean();
    mean.add(0, 1);
    assertEquals(Double.MIN_NORMAL, mean.pValue());
  }
}
