package vn.hailong.analytics.integrity;

/**
 * How unsteady simulated honest offices are.
 *
 * @param drift of shares from month to month: the standard deviation of their log odds
 * @param days coefficient of variation of a day's volume
 * @param hours the same of an hour's, given the day's
 * @param volume standard deviation of the logarithm of a month's volume
 * @param parties chances that one, two, three … people come and answer together
 */
record Habits(
    double drift,
    double days,
    double hours,
    double volume,
    @SuppressWarnings("ArrayRecordComponent") double[] parties) {

  private static final double[] FAMILIES = {0.88, 0.1, 0.02};
  private static final double[] NEIGHBOURS = {0.8, 0.1, 0.05, 0.03, 0.01, 0.01};

  /** What the checks were made for. */
  static final Habits USUAL = new Habits(0.2, 0.3, 0.35, 0.15, FAMILIES);

  /** Desks and channels come and go faster than the checks allow for. */
  static final Habits DRIFTING = new Habits(0.4, 0.3, 0.35, 0.15, FAMILIES);

  /** Deadlines and market days. */
  static final Habits RUSHES = new Habits(0.2, 0.6, 0.6, 0.15, FAMILIES);

  /** Months with a third of the usual volume or three times it. */
  static final Habits SEASONS = new Habits(0.2, 0.3, 0.35, 0.55, FAMILIES);

  /** Up to six come together. */
  static final Habits GROUPS = new Habits(0.2, 0.3, 0.35, 0.15, NEIGHBOURS);
}
