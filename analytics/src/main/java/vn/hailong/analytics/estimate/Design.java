package vn.hailong.analytics.estimate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sampling design: stratified simple random sampling with the service field as stratum where a
 * population is given, else one sample without finite population correction.
 *
 * @param strata those with used responses, ordered by name so that sums of fractions come out the
 *     same whatever the order of the responses
 */
public record Design(List<Stratum> strata) {

  private static final long WITHOUT_POPULATION = 1_000_000;

  public Design {
    strata = List.copyOf(strata);
  }

  /**
   * The design of a survey.
   *
   * @throws UncoveredFieldException if the population lacks a field with used responses
   */
  static Design of(SurveyData data, @Nullable Population population) {
    return of(data.usedByStratum(), population);
  }

  /**
   * The design of responses that were counted by service field.
   *
   * @param usedByField n_h, the used responses of each field; fields without any count as absent
   * @param population N_h, or null for one sample without finite population correction
   * @throws UncoveredFieldException if the population lacks a field with used responses
   */
  public static Design of(Map<String, Long> usedByField, @Nullable Population population) {
    Map<String, Long> used = new TreeMap<>(usedByField);
    used.values().removeIf(count -> count == 0);
    if (used.isEmpty()) {
      return new Design(List.of());
    }
    List<String> fields = List.copyOf(used.keySet());
    if (population == null) {
      long all = used.values().stream().mapToLong(Long::longValue).sum();
      return new Design(List.of(new Stratum(fields, all, null)));
    }
    List<String> uncovered = fields.stream().filter(field -> population.of(field) == null).toList();
    if (!uncovered.isEmpty()) {
      throw new UncoveredFieldException(uncovered);
    }
    return new Design(
        used.entrySet().stream()
            .map(stratum ->
                new Stratum(
                    List.of(stratum.getKey()), stratum.getValue(), population.of(stratum.getKey())))
            .toList());
  }

  /** The same strata and weights without finite population correction. */
  public Design withoutCorrection() {
    return new Design(strata.stream().map(Stratum::withoutCorrection).toList());
  }

  /** n, all used responses. */
  public long used() {
    return strata.stream().mapToLong(Stratum::used).sum();
  }

  /** Σ n'_h / n: how much the whole sample grows when strata grow until they are complete. */
  double growth(double growth) {
    return strata.stream().mapToDouble(stratum -> stratum.grown(growth)).sum() / used();
  }

  /**
   * The most further responses worth asking for.
   *
   * @return with a population, as many as complete every stratum (1 or more); else a million
   */
  long most() {
    double most = 1;
    for (Stratum stratum : strata) {
      if (stratum.population() == null) {
        return WITHOUT_POPULATION;
      }
      double needed = used() * ((double) stratum.population() / stratum.used() - 1);
      most = Math.max(most, Math.ceil(needed));
    }
    return (long) most;
  }
}
