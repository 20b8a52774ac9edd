package vn.hailong.analytics.estimate;

/**
 * Exact sums over the used responses of one stratum that answered a measure. With m the valid
 * answers of a respondent among the measure's items, y the satisfied ones and s the sum of their
 * values in the measure's whole unit ({@link MeasureKind#unit()}); respondents with m = 0 add
 * nothing.
 *
 * <p>Whole numbers added exactly give the same sums in any order and any grouping; every estimate
 * except alpha follows from them.
 *
 * @param n respondents with m &gt; 0
 * @param m Σm
 * @param y Σy
 * @param s Σs
 * @param mm Σm²
 * @param my Σmy
 * @param yy Σy²
 * @param ms Σms
 * @param ss Σs²
 */
public record Moments(long n, long m, long y, long s, long mm, long my, long yy, long ms, long ss) {

  /** No responses. */
  public static final Moments NONE = new Moments(0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** The length of {@link #toArray()}. */
  public static final int SIZE = 9;

  public Moments {
    if (n < 0 || m < n || y < 0 || y > m) {
      throw new IllegalArgumentException("Not the moments of any answers");
    }
  }

  /** The moments of one respondent; {@link #NONE} where m is 0. */
  public static Moments of(int m, int y, long s) {
    return m == 0
        ? NONE
        : new Moments(1, m, y, s, (long) m * m, (long) m * y, (long) y * y, m * s, s * s);
  }

  /**
   * From the nine numbers of {@link #toArray()}.
   *
   * @throws IllegalArgumentException if there are not nine
   */
  public static Moments of(long... sums) {
    if (sums.length != SIZE) {
      throw new IllegalArgumentException("Expected nine sums, got " + sums.length);
    }
    return new Moments(
        sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7], sums[8]);
  }

  /** n, Σm, Σy, Σs, Σm², Σmy, Σy², Σms, Σs². */
  public long[] toArray() {
    return new long[] {n, m, y, s, mm, my, yy, ms, ss};
  }

  /**
   * The moments of the responses of both.
   *
   * @throws ArithmeticException if a sum leaves 64 bits
   */
  public Moments plus(Moments other) {
    return new Moments(
        Math.addExact(n, other.n),
        Math.addExact(m, other.m),
        Math.addExact(y, other.y),
        Math.addExact(s, other.s),
        Math.addExact(mm, other.mm),
        Math.addExact(my, other.my),
        Math.addExact(yy, other.yy),
        Math.addExact(ms, other.ms),
        Math.addExact(ss, other.ss));
  }
}
