package vn.hailong.analytics.integrity;

/**
 * Families and neighbours come, and answer, together: people who are not independent witnesses of
 * anything. The sizes of parties are an assumption on the cautious side.
 */
final class Parties {

  /** More than this do not come together without being worth a look. */
  static final int LARGEST = 3;

  private static final double[] CHANCES = {0, 0.88, 0.1, 0.02};

  /** People in a party, on average. */
  static final double MEAN_SIZE = CHANCES[1] + 2 * CHANCES[2] + 3 * CHANCES[3];

  /** How many responses tell as much as one would if nobody came together: E S² / E S. */
  static final double EFFECT = (CHANCES[1] + 4 * CHANCES[2] + 9 * CHANCES[3]) / MEAN_SIZE;

  private Parties() {}

  /** The chance that a party has a size of 1 to {@link #LARGEST}. */
  static double chance(int size) {
    return CHANCES[size];
  }
}
