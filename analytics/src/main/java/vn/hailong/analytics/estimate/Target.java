package vn.hailong.analytics.estimate;

import org.jspecify.annotations.Nullable;

/**
 * A target that shares are compared with.
 *
 * @param share 0..1
 */
public record Target(double share) {

  /** Shares closer than this are equal: 19/20 is 95 %. */
  public static final double TOLERANCE = 1e-12;

  /** Whether a share reaches the target. */
  public boolean isReachedBy(double value) {
    return value >= share - TOLERANCE;
  }

  /** Whether a share equals the target. */
  public boolean equalsShare(double value) {
    return Math.abs(value - share) <= TOLERANCE;
  }

  /** What confidence limits say; limits that are null leave it undetermined. */
  public Verdict verdict(@Nullable Double low, @Nullable Double high) {
    if (low != null && isReachedBy(low)) {
      return Verdict.REACHED;
    }
    return high != null && !isReachedBy(high) ? Verdict.NOT_REACHED : Verdict.UNDETERMINED;
  }
}
