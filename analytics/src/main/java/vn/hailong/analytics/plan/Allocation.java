package vn.hailong.analytics.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import vn.hailong.analytics.estimate.Population;

/** How a sample is shared out over the service fields. */
public final class Allocation {

  private Allocation() {}

  /**
   * Proportional allocation by largest remainders: every field gets ⌊n·N_h/N⌋, and what is left
   * goes one by one to the largest remainders, of equal ones to the field with more dossiers, then
   * to the earlier one (W. G. Cochran, Sampling Techniques, 3rd ed., 1977, 5.5; the rounding is
   * Hamilton's). Whole numbers throughout; no field gets more than it has.
   *
   * <p>A field that gets a single response has no variance of its own: where every field is to be
   * judged by itself, give it more.
   *
   * @param population N_h of each field
   * @param responses n, 0..N
   * @return n_h by field, in the order of the population, adding up to n
   * @throws IllegalArgumentException if n is below 0 or above N
   */
  public static SequencedMap<String, Long> proportional(Population population, long responses) {
    long all = population.size();
    if (responses < 0 || responses > all) {
      throw new IllegalArgumentException("0 to %d responses, not %d".formatted(all, responses));
    }
    List<Quota> quotas = new ArrayList<>();
    population
        .dossiers()
        .forEach((field, count) -> quotas.add(Quota.of(field, count, responses, all)));
    long left = responses - quotas.stream().mapToLong(Quota::whole).sum();
    List<Quota> byRemainder =
        quotas.stream()
            .sorted(
                Comparator.comparing(Quota::remainder)
                    .thenComparingLong(Quota::dossiers)
                    .reversed())
            .toList();
    SequencedMap<String, Long> allocation = new LinkedHashMap<>();
    quotas.forEach(quota -> allocation.put(quota.field, quota.whole));
    byRemainder.stream().limit(left).forEach(quota -> allocation.merge(quota.field, 1L, Long::sum));
    return allocation;
  }

  /**
   * A field's part before rounding.
   *
   * @param whole ⌊n·N_h/N⌋
   * @param remainder n·N_h mod N
   */
  private record Quota(String field, long dossiers, long whole, BigInteger remainder) {

    static Quota of(String field, long dossiers, long responses, long all) {
      if (all == 0) {
        return new Quota(field, dossiers, 0, BigInteger.ZERO);
      }
      BigInteger[] parts =
          BigInteger.valueOf(responses)
              .multiply(BigInteger.valueOf(dossiers))
              .divideAndRemainder(BigInteger.valueOf(all));
      return new Quota(field, dossiers, parts[0].longValueExact(), parts[1]);
    }
  }
}
