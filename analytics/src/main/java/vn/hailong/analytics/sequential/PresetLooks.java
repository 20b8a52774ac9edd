package vn.hailong.analytics.sequential;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Figure;
import vn.hailong.analytics.estimate.Target;

/**
 * Looks at a weighted figure on days fixed before the period begins, with the error allowed divided
 * among them: every look takes the ordinary limits at confidence 1 − (1 − confidence)/looks, so
 * that all of them hold together by Bonferroni's inequality, as far as the ordinary limits hold
 * each. (Limits that would let one look at a weighted figure at any time rest on asymptotics and
 * have turned out far too narrow for small offices.)
 *
 * @param days in ascending order, at least one
 */
public record PresetLooks(List<LocalDate> days) {

  /** Works out the figure of the responses up to the end of a day. */
  @FunctionalInterface
  public interface Figures {

    /**
     * The figure, or nothing while nobody has answered.
     *
     * @param confidence of its limits
     */
    Optional<Figure> upTo(LocalDate day, double confidence);
  }

  public PresetLooks {
    days = List.copyOf(days);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("At least one look");
    }
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i - 1).isBefore(days.get(i))) {
        throw new IllegalArgumentException(
            "Looks in ascending order, not " + days.get(i) + " after " + days.get(i - 1));
      }
    }
  }

  /**
   * Looks spread evenly over a period, the last on its last day.
   *
   * @throws IllegalArgumentException if there are more looks than days, or none
   */
  public static PresetLooks spread(LocalDate first, LocalDate last, int looks) {
    long length = ChronoUnit.DAYS.between(first, last) + 1;
    if (looks < 1 || looks > length) {
      throw new IllegalArgumentException(looks + " looks in " + length + " days");
    }
    List<LocalDate> days = new ArrayList<>();
    for (int i = 1; i <= looks; i++) {
      days.add(first.plusDays(length * i / looks - 1));
    }
    return new PresetLooks(days);
  }

  /** The confidence of each look with which all together have the given one. */
  public double confidenceOfEach(double confidence) {
    return 1 - (1 - confidence) / days.size();
  }

  /**
   * The looks that are due.
   *
   * @param asOf looks on later days are left out
   * @param confidence of all looks together, above 0 and below 1
   */
  public List<SequentialLook> looks(LocalDate asOf, double confidence, Figures figures) {
    List<SequentialLook> looks = new ArrayList<>();
    double low = 0;
    double high = 1;
    for (LocalDate day : days) {
      if (!day.isAfter(asOf)) {
        Optional<Figure> figure = figures.upTo(day, confidenceOfEach(confidence));
        @Nullable Double lowNow = figure.map(Figure::low).orElse(null);
        @Nullable Double highNow = figure.map(Figure::high).orElse(null);
        low = lowNow == null ? low : Math.max(low, lowNow);
        high = highNow == null ? high : Math.min(high, highNow);
        looks.add(
            new SequentialLook(
                day,
                figure.map(at -> at.weighting().respondents()).orElse(0L),
                figure.map(Figure::value).orElse(null),
                low,
                high));
      }
    }
    return List.copyOf(looks);
  }

  /** What the looks that are due say about a target. */
  public SequentialVerdict verdict(
      LocalDate asOf, double confidence, Target target, Figures figures) {
    return SequentialVerdict.of(looks(asOf, confidence, figures), target);
  }
}
