package vn.hailong.analytics.sequential;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.Target;

/**
 * An unweighted rate looked at on every day's end, with limits that hold on all days together: the
 * chance that any of them ever excludes the true rate is at most 1 − confidence, half of it on
 * either side, however often and however long one looks, and for answers of one respondent that
 * depend on each other. Beside {@link vn.hailong.analytics.estimate.Estimate}'s limits, which hold
 * for one look decided on beforehand, they are wider.
 *
 * <p>They assume that each respondent's expected y − rate·m is 0 whatever came before. A rate that
 * only goes up and down with the days of the week is no harm at the ends of weeks: the stakes never
 * change, see {@link Capital}. Weights are not covered, nor is a finite population; for those see
 * {@link PresetLooks}.
 */
public final class SequentialRate {

  private final List<SequentialLook> looks;

  private SequentialRate(List<SequentialLook> looks) {
    this.looks = List.copyOf(looks);
  }

  /**
   * A builder.
   *
   * @param items how many items the measure has, which must not be chosen after the answers
   * @param confidence above 0 and below 1
   */
  public static Builder builder(int items, double confidence) {
    return new Builder(items, confidence);
  }

  /** A builder for a measure, see {@link #builder(int, double)}. */
  public static Builder builder(MeasureDef measure, double confidence) {
    return new Builder(measure.items().size(), confidence);
  }

  /** One look for each day with responses, in their order. */
  public List<SequentialLook> looks() {
    return looks;
  }

  /** What all looks together say about a target. */
  public SequentialVerdict verdict(Target target) {
    return SequentialVerdict.of(looks, target);
  }

  /** Takes respondents in any order. */
  public static final class Builder {

    private final int items;
    private final double logLevel;
    private final SortedMap<LocalDate, AnswerCounts> days = new TreeMap<>();

    private Builder(int items, double confidence) {
      if (items < 1 || !(confidence > 0 && confidence < 1)) {
        throw new IllegalArgumentException(items + " items, confidence " + confidence);
      }
      this.items = items;
      logLevel = Math.log(2 / (1 - confidence));
    }

    /**
     * Adds respondents of one day who answered alike.
     *
     * @param valid m, their valid answers; who has none is left out
     * @param satisfied y, how many of these are satisfied
     * @throws IllegalArgumentException if the measure cannot be answered so
     */
    public Builder add(LocalDate day, int valid, int satisfied, long respondents) {
      days.computeIfAbsent(day, unused -> new AnswerCounts(items))
          .add(valid, satisfied, respondents);
      return this;
    }

    /**
     * Adds one respondent.
     *
     * @throws IllegalArgumentException if the moments are of several, or of another measure
     */
    public Builder add(LocalDate day, Moments respondent) {
      if (respondent.n() > 1) {
        throw new IllegalArgumentException("The moments of one respondent, not several");
      }
      return add(
          day, Math.toIntExact(respondent.m()), Math.toIntExact(respondent.y()), respondent.n());
    }

    /** The limits at the end of every day. */
    public SequentialRate build() {
      List<SequentialLook> looks = new ArrayList<>();
      AnswerCounts sofar = new AnswerCounts(items);
      double low = 0;
      double high = 1;
      for (var day : days.entrySet()) {
        sofar.add(day.getValue());
        if (sofar.respondents() > 0) {
          low = Math.max(low, Capital.limit(sofar, logLevel));
          high = Math.min(high, 1 - Capital.limit(sofar.swapped(), logLevel));
          double value = (double) sofar.satisfied() / sofar.valid();
          looks.add(new SequentialLook(day.getKey(), sofar.respondents(), value, low, high));
        }
      }
      return new SequentialRate(looks);
    }
  }
}
