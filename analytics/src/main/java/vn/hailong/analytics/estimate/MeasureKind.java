package vn.hailong.analytics.estimate;

/** What of an answer a measure adds up, beside whether it is valid and satisfied. */
public enum MeasureKind {
  /** The scale's whole numbers. */
  VALUE(1),
  /** The option weights, in ten-thousandths. */
  WEIGHT(10_000);

  private final int unit;

  MeasureKind(int unit) {
    this.unit = unit;
  }

  /** How many parts of a sum make one: sums are kept in whole parts, to be exact. */
  public int unit() {
    return unit;
  }
}
