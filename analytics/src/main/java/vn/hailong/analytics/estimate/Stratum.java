package vn.hailong.analytics.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stratum of the sample.
 *
 * @param serviceFields the service fields it consists of: one with a population, else all
 * @param used n_h, the used responses in it, 1 or more
 * @param population N_h, or null where no population is given
 * @param corrected whether variances carry the finite population correction
 */
public record Stratum(
    List<String> serviceFields, long used, @Nullable Long population, boolean corrected) {

  public Stratum {
    serviceFields = List.copyOf(serviceFields);
    if (used < 1) {
      throw new IllegalArgumentException("A stratum has at least one response");
    }
  }

  /** A stratum whose variances carry the finite population correction. */
  Stratum(List<String> serviceFields, long used, @Nullable Long population) {
    this(serviceFields, used, population, true);
  }

  /** The same without finite population correction. */
  Stratum withoutCorrection() {
    return new Stratum(serviceFields, used, population, false);
  }

  /** w = N_h / n_h, but 1 without a population or with more responses than dossiers. */
  BigDecimal exactWeight() {
    return population == null || used > population
        ? BigDecimal.ONE
        : BigDecimal.valueOf(population).divide(BigDecimal.valueOf(used), MathContext.DECIMAL128);
  }

  /** w as a double. */
  public double weight() {
    return exactWeight().doubleValue();
  }

  /** f_h = n_h / N_h, at most 1; 0 without a population or without correction. */
  public double samplingFraction() {
    return fraction(used);
  }

  /** The share of the population that so many responses are, as {@link #samplingFraction()}. */
  double fraction(double responses) {
    return population == null || !corrected ? 0 : Math.min(1, responses / population);
  }

  /** n'_h = min(N_h, n_h · growth): the responses expected when all strata grow alike. */
  double grown(double growth) {
    double grown = used * growth;
    return population == null ? grown : Math.min(population, grown);
  }

  /** Whether so many responses leave nothing to chance. */
  boolean isComplete(double responses) {
    return population != null && corrected && responses >= population;
  }
}
