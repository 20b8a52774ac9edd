package vn.hailong.analytics.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.compare.Difference;
import vn.hailong.analytics.compare.MeasuredValue;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.Stratum;
import vn.hailong.analytics.inference.Outcome;
import vn.hailong.analytics.inference.Reason;

/**
 * The difference of two groups' rates when both served the same mix of service fields, so that a
 * channel used mostly for easy procedures does not look like a channel that flatters.
 *
 * @param first the first group's standardized rate
 * @param second the second group's standardized rate
 * @param difference first − second
 * @param fields the service fields compared: those with enough respondents in both groups
 * @param coverage the share of the whole mix that these fields make up, above 0 and at most 1
 */
public record StandardizedDifference(
    double first, double second, Difference difference, List<String> fields, double coverage) {

  /** The fewest respondents of a group in a service field that are compared. */
  public static final int LEAST_RESPONDENTS = 5;

  public StandardizedDifference {
    fields = List.copyOf(fields);
  }

  /**
   * Standardizes directly: R_g = Σ_h P_h r_gh over the fields h in which both groups have {@value
   * #LEAST_RESPONDENTS} respondents or more, r_gh = Σy/Σm there, P_h ∝ N_h with a population, else
   * ∝ used responses. The variance takes the cells of field and group as strata, as they fell out
   * (D. Holt and T. M. F. Smith, Post stratification, Journal of the Royal Statistical Society A
   * 142, 1979): Σ_h P_h² (1 − f_h) n_gh/(n_gh − 1) Σ_i (y_i − r_gh m_i)² / (Σ m)², its degrees of
   * freedom are Σ(n_gh − 1), P_h is taken as known. The difference is {@link
   * Difference#between(MeasuredValue, MeasuredValue, double)}. R: {@code svyby} with {@code
   * svyratio} on a design with {@code strata = ~interaction(field, group)}, then {@code
   * svycontrast}; where everybody answered one item {@code svystandardize(design, by = ~field, over
   * = ~group)} gives the same rates.
   *
   * @param confidence of the limits, above 0 and below 1
   * @return nothing without such a field, or if a standard error is 0
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public static Outcome<StandardizedDifference> between(
      GroupedSample sample, String first, String second, double confidence) {
    Map<String, Stratum> strata = new TreeMap<>();
    for (Stratum stratum : sample.design().strata()) {
      stratum.serviceFields().forEach(field -> strata.put(field, stratum));
    }
    List<String> fields = new ArrayList<>();
    double all = 0;
    double compared = 0;
    for (String field : strata.keySet()) {
      double size = size(sample, field);
      all += size;
      if (sample.cell(field, first).n() >= LEAST_RESPONDENTS
          && sample.cell(field, second).n() >= LEAST_RESPONDENTS) {
        fields.add(field);
        compared += size;
      }
    }
    if (fields.isEmpty()) {
      return Outcome.none(Reason.NO_COMMON_FIELDS);
    }
    MeasuredValue one = standardized(sample, strata, fields, first, compared);
    MeasuredValue other = standardized(sample, strata, fields, second, compared);
    double coverage = compared / all;
    return Difference.between(one, other, confidence)
        .map(difference ->
            new StandardizedDifference(one.value(), other.value(), difference, fields, coverage));
  }

  private static MeasuredValue standardized(
      GroupedSample sample,
      Map<String, Stratum> strata,
      List<String> fields,
      String group,
      double compared) {
    double value = 0;
    double variance = 0;
    long degreesOfFreedom = 0;
    for (String field : fields) {
      Moments cell = sample.cell(field, group);
      Stratum stratum = strata.get(field);
      double open = stratum == null ? 1 : 1 - stratum.samplingFraction();
      double share = size(sample, field) / compared;
      double rate = (double) cell.y() / cell.m();
      double squares = cell.yy() - 2 * rate * cell.my() + rate * rate * cell.mm();
      double n = cell.n();
      value += share * rate;
      variance += open * n / (n - 1) * Math.max(0, squares) * Math.pow(share / cell.m(), 2);
      degreesOfFreedom += cell.n() - 1;
    }
    return new MeasuredValue(value, Math.sqrt(variance), degreesOfFreedom);
  }

  /**
   * What a field weighs in the mix: its dossiers, or its responses if they are more or known alone.
   */
  private static double size(GroupedSample sample, String field) {
    long used = sample.usedByField().getOrDefault(field, 0L);
    @Nullable Long dossiers = sample.population() == null ? null : sample.population().of(field);
    return dossiers == null ? used : Math.max(dossiers, used);
  }
}
