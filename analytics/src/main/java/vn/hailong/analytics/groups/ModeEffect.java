package vn.hailong.analytics.groups;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.apache.commons.math3.linear.RealMatrix;
import vn.hailong.analytics.compare.AdjustedPValues;
import vn.hailong.analytics.compare.Difference;
import vn.hailong.analytics.compare.RateComparison;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.inference.Outcome;

/**
 * Whether the way responses come in (QR code, kiosk, assisted, paper) goes with the answers given.
 * A difference may be the mode's doing or that of those who choose it: fields of service are
 * accounted for, age and skill are not.
 *
 * @param rates the estimate of each mode with answers, by name
 * @param anyDifference whether the modes differ at all
 * @param pairs every two modes, by name
 */
public record ModeEffect(
    SequencedMap<String, Estimate> rates,
    Outcome<RaoScottTest> anyDifference,
    List<GroupPair> pairs) {

  public ModeEffect {
    rates = Collections.unmodifiableSequencedMap(new TreeMap<>(rates));
    pairs = List.copyOf(pairs);
  }

  /**
   * Compares the modes of a sample: domain estimates ({@link GroupedSample#estimates}), the test of
   * {@link RaoScottTest#of}, and each pair by {@link RateComparison} with the covariance of the two
   * domains and by {@link StandardizedDifference}, both families adjusted by {@link
   * AdjustedPValues#holm(List)}. R: {@code vcov(svyratio(~y1 + y2, ~m1 + m2, design))} with y and m
   * set to 0 outside each mode, the limits by {@code qbeta}, then {@code p.adjust(p, "holm")}.
   *
   * @param byMode responses grouped by mode; give {@link GroupedSample#withoutCorrection()}, as the
   *     question is about the modes and not about the dossiers of the period
   * @param confidence of all limits, above 0 and below 1
   * @return no pairs under two modes
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public static ModeEffect of(GroupedSample byMode, double confidence) {
    return new ModeEffect(
        byMode.estimates(confidence), RaoScottTest.of(byMode), pairs(byMode, confidence));
  }

  private static List<GroupPair> pairs(GroupedSample byMode, double confidence) {
    List<String> modes = byMode.groups();
    if (modes.size() < 2) {
      return List.of();
    }
    RealMatrix covariance =
        Linearization.covariance(byMode, modes, new GroupTable(byMode, modes).rates());
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < modes.size(); a++) {
      for (int b = a + 1; b < modes.size(); b++) {
        pairs.add(
            new Pair(
                modes.get(a),
                modes.get(b),
                rates(byMode, modes.get(a), modes.get(b), covariance.getEntry(a, b), confidence),
                StandardizedDifference.between(byMode, modes.get(a), modes.get(b), confidence)));
      }
    }
    return adjusted(pairs);
  }

  private static Outcome<RateComparison> rates(
      GroupedSample byMode, String first, String second, double covariance, double confidence) {
    return RateComparison.between(
        byMode.sample(first, confidence),
        byMode.sample(second, confidence),
        byMode.measure(),
        covariance,
        confidence);
  }

  private static List<GroupPair> adjusted(List<Pair> pairs) {
    List<Outcome<Double>> rates = AdjustedPValues.holm(pairs.stream().map(Pair::ratesP).toList());
    List<Outcome<Double>> standardized =
        AdjustedPValues.holm(pairs.stream().map(Pair::standardizedP).toList());
    List<GroupPair> adjusted = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      adjusted.add(
          new GroupPair(
              pair.first,
              pair.second,
              pair.rates,
              rates.get(i),
              pair.standardized,
              standardized.get(i)));
    }
    return adjusted;
  }

  /** A pair before the others are known. */
  private record Pair(
      String first,
      String second,
      Outcome<RateComparison> rates,
      Outcome<StandardizedDifference> standardized) {

    Outcome<Double> ratesP() {
      return rates.map(RateComparison::pValue);
    }

    Outcome<Double> standardizedP() {
      return standardized.map(StandardizedDifference::difference).map(Difference::pValue);
    }
  }
}
