package vn.hailong.analytics.estimate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stratum of the sample.
 *
 * @param serviceFields the service fields it consists of: one with a population, else all
 * @param used n_h, the used responses in it, 1 or more
 * @param population N_h, or null where no population is given
 */
public record Stratum(List<String> serviceFields, long used, @Nullable Long population) {

  public Stratum {
    serviceFields = List.copyOf(serviceFields);
    if (used < 1) {
      throw new IllegalArgumentException("A stratum has at least one response");
    }
  }

  /** w = N_h / n_h, but 1 without a population or with more responses than dossiers. */
  public double weight() {
    return population == null || used > population ? 1 : (double) population / used;
  }

  /** f_h = n_h / N_h, at most 1; 0 without a population. */
  public double samplingFraction() {
    if (population == null) {
      return 0;
    }
    return used > population ? 1 : (double) used / population;
  }

  /** n'_h = min(N_h, n_h · growth): the responses expected when all strata grow alike. */
  double grown(double growth) {
    double grown = used * growth;
    return population == null ? grown : Math.min(population, grown);
  }

  /** Whether so many responses are all there can be. */
  boolean isComplete(double responses) {
    return population != null && responses >= population;
  }
}
