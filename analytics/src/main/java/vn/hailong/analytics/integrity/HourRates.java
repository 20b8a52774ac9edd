package vn.hailong.analytics.integrity;

/**
 * How many responses an hour of a day is to be expected to bring, from the other days of the month
 * and from history, which is scaled to the month's volume. The rate of each hour of the day has a
 * gamma distribution with half a response as prior; hours of one kind differ by another, because
 * days and hours are honestly busier and quieter than their average, so that counts are negative
 * binomial.
 */
final class HourRates {

  private static final double PRIOR = 0.5;

  private final HourProfile present;
  private final HourProfile past;
  private final boolean open;
  private final double scale;

  /**
   * Rates from what is known.
   *
   * @param present the month without the day that is looked at
   * @param past all earlier months together
   * @param open whether the office is open on the day that is looked at
   */
  HourRates(HourProfile present, HourProfile past, boolean open) {
    this.present = present;
    this.past = past;
    this.open = open;
    scale = past.total() == 0 ? 0 : past.perDay() / present.perDay();
  }

  /** Responses observed in such an hour. */
  private double seen(int hour) {
    return present.count(open, hour) + past.count(open, hour);
  }

  /** Days on which such an hour was observed, at the present volume. */
  private double days() {
    return present.days(open) + scale * past.days(open);
  }

  private double average() {
    double seen = present.total(open) + past.total(open) + PRIOR;
    return seen / (HourProfile.HOURS * Math.max(1, days()));
  }

  /** The expected count. */
  double mean(int hour) {
    return (PRIOR + seen(hour)) / (PRIOR / average() + days());
  }

  /** The expected count of a span of hours. */
  double mean(int from, int hours) {
    double mean = 0;
    for (int hour = from; hour < from + hours; hour++) {
      mean += mean(hour);
    }
    return mean;
  }

  /**
   * The shape of the counts' gamma distribution: 1/k = 1/a + 1/r + 1/(ar), of the product of two
   * independent gamma variables.
   *
   * @param variety r, of how hours of one kind differ
   */
  double shape(int from, int hours, double variety) {
    double seen = PRIOR * hours;
    for (int hour = from; hour < from + hours; hour++) {
      seen += seen(hour);
    }
    return 1 / (1 / seen + 1 / variety + 1 / (seen * variety));
  }

  /** A desk's expected part of the responses. */
  double deskShare(String desk, int desks) {
    return (present.desk(desk) + past.desk(desk) + 1.0) / (present.total() + past.total() + desks);
  }
}
