package vn.hailong.analytics.integrity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import vn.hailong.analytics.compare.AdjustedPValues;

/**
 * Looks over many offices at once. Of a hundred clean offices one may have findings in any month by
 * chance alone; the adjusted p-values bound the expected share of clean ones among those that stand
 * out (Y. Benjamini and Y. Hochberg, Controlling the false discovery rate, JRSS B 57, 1995).
 */
public final class OfficeScreening {

  private OfficeScreening() {}

  /**
   * The offices' p-values adjusted for their number, R's {@code p.adjust(p, "BH")}.
   *
   * @return offices in ascending order of their p-values
   */
  public static <K> SequencedMap<K, Double> adjusted(Map<K, IntegrityReport> offices) {
    List<Map.Entry<K, IntegrityReport>> ordered =
        offices.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.comparingDouble(IntegrityReport::pValue)))
            .toList();
    double[] adjusted =
        AdjustedPValues.benjaminiHochberg(
            ordered.stream().mapToDouble(office -> office.getValue().pValue()).toArray());
    SequencedMap<K, Double> result = new LinkedHashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      result.put(ordered.get(i).getKey(), adjusted[i]);
    }
    return result;
  }

  /**
   * The offices that stand out.
   *
   * @param rate the expected share of clean offices among them that is put up with, 0.05 for
   *     example
   */
  public static <K> List<K> standingOut(Map<K, IntegrityReport> offices, double rate) {
    return adjusted(offices).entrySet().stream()
        .filter(office -> office.getValue() <= rate)
        .map(Map.Entry::getKey)
        .toList();
  }
}
