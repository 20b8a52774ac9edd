package vn.hailong.analytics.drivers;

import java.util.List;
import java.util.Map;
import vn.hailong.analytics.estimate.Target;
import vn.hailong.analytics.questionnaire.Coded;

/**
 * A factor's place in an importance–performance table.
 *
 * @param factor its code
 * @param importance its part in what all factors explain, 0..1
 * @param performance the share satisfied with it, 0..1
 * @param quadrant what to do about it first or last
 */
public record Placement(String factor, double importance, double performance, Quadrant quadrant) {

  /** The four fields of the table. */
  public enum Quadrant implements Coded {
    /** Important, and under the line: the place to start. */
    CONCENTRATE_HERE,
    /** Important, and good. */
    KEEP_UP,
    /** Under the line, but little depends on it. */
    LOW_PRIORITY,
    /** Good, but little depends on it. */
    POSSIBLE_OVERKILL
  }

  /**
   * Places factors: important is what has at least the mean importance, good is what reaches a
   * target (J. A. Martilla and J. C. James, Importance-performance analysis, Journal of Marketing
   * 41, 1977).
   *
   * @param drivers the importance of each factor
   * @param performance the rate of each factor by code
   * @param target the line of performance
   * @return the factors that have both figures, the most important first
   */
  public static List<Placement> of(
      Drivers drivers, Map<String, Double> performance, Target target) {
    double line =
        drivers.factors().stream()
            .flatMap(driver -> driver.share().value().stream())
            .mapToDouble(Double::doubleValue)
            .average()
            .orElse(0);
    return drivers.factors().stream()
        .filter(driver -> performance.containsKey(driver.factor()))
        .flatMap(driver ->
            driver.share().value().stream()
                .map(importance ->
                    place(
                        driver.factor(),
                        importance,
                        importance >= line - Target.TOLERANCE,
                        performance.getOrDefault(driver.factor(), 0.0),
                        target)))
        .sorted((a, b) -> Double.compare(b.importance, a.importance))
        .toList();
  }

  private static Placement place(
      String factor, double importance, boolean isImportant, double performance, Target target) {
    boolean isGood = target.isReachedBy(performance);
    Quadrant quadrant =
        isImportant
            ? isGood ? Quadrant.KEEP_UP : Quadrant.CONCENTRATE_HERE
            : isGood ? Quadrant.POSSIBLE_OVERKILL : Quadrant.LOW_PRIORITY;
    return new Placement(factor, importance, performance, quadrant);
  }
}
