package vn.hailong.analytics.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/**
 * The rule of thumb that offices are given: ask about all dossiers where there are few, about a
 * share where there are more.
 *
 * @param allUpTo the most dossiers a year of which all are asked about
 * @param shareUpTo the most of which the share is asked about
 * @param share 0..1
 */
public record OfficeRule(long allUpTo, long shareUpTo, BigDecimal share) {

  /** All dossiers up to 200 a year, 30 % of 200 to 1,000. */
  public static final OfficeRule USUAL = new OfficeRule(200, 1000, new BigDecimal("0.30"));

  public OfficeRule {
    if (allUpTo < 0 || shareUpTo < allUpTo) {
      throw new IllegalArgumentException("0 <= %d <= %d".formatted(allUpTo, shareUpTo));
    }
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("A share lies in 0..1: " + share);
    }
  }

  /**
   * The forms for a year's dossiers, rounded up.
   *
   * <p>The rule jumps down where the share begins: 200 for 200 dossiers, 61 for 201. It is given as
   * it is used; {@link SampleSize#cochran(double, double, double, long)} has no jump.
   *
   * @param dossiers a year, 0 or more
   * @return nothing for more dossiers than the rule speaks of
   * @throws IllegalArgumentException for fewer than 0
   */
  public OptionalLong forms(long dossiers) {
    if (dossiers < 0) {
      throw new IllegalArgumentException("Not fewer than 0 dossiers: " + dossiers);
    }
    if (dossiers <= allUpTo) {
      return OptionalLong.of(dossiers);
    }
    if (dossiers > shareUpTo) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        share
            .multiply(BigDecimal.valueOf(dossiers))
            .setScale(0, RoundingMode.CEILING)
            .longValueExact());
  }
}
