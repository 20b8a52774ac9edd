package vn.hailong.analytics.sequential;

/**
 * How many respondents gave y satisfied answers among m valid ones, for every m and y; those with m
 * = 0 are not counted. The order of the respondents does not matter to anything worked out from
 * them.
 */
final class AnswerCounts {

  private final int items;
  private final long[] counts;

  /** No respondents yet, to a measure of so many items, 1 or more. */
  AnswerCounts(int items) {
    if (items < 1) {
      throw new IllegalArgumentException("A measure has at least one item, not " + items);
    }
    this.items = items;
    counts = new long[(items + 1) * (items + 1)];
  }

  private AnswerCounts(AnswerCounts other) {
    items = other.items;
    counts = other.counts.clone();
  }

  /** The most valid answers a respondent can have. */
  int items() {
    return items;
  }

  /**
   * Counts respondents.
   *
   * @throws IllegalArgumentException if they cannot have given so many answers
   */
  void add(int valid, int satisfied, long respondents) {
    if (valid < 0 || valid > items || satisfied < 0 || satisfied > valid || respondents < 0) {
      throw new IllegalArgumentException(
          respondents + " times " + satisfied + " of " + valid + " answers to " + items + " items");
    }
    if (valid > 0) {
      counts[index(valid, satisfied)] += respondents;
    }
  }

  /** Counts those of another measure of as many items too. */
  void add(AnswerCounts more) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += more.counts[i];
    }
  }

  AnswerCounts copy() {
    return new AnswerCounts(this);
  }

  /** The same respondents with answers not satisfied counted as satisfied, and the reverse. */
  AnswerCounts swapped() {
    AnswerCounts swapped = new AnswerCounts(items);
    for (int m = 1; m <= items; m++) {
      for (int y = 0; y <= m; y++) {
        swapped.counts[index(m, m - y)] = count(m, y);
      }
    }
    return swapped;
  }

  long count(int valid, int satisfied) {
    return counts[index(valid, satisfied)];
  }

  long respondents() {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  long valid() {
    long sum = 0;
    for (int m = 1; m <= items; m++) {
      for (int y = 0; y <= m; y++) {
        sum += m * count(m, y);
      }
    }
    return sum;
  }

  long satisfied() {
    long sum = 0;
    for (int m = 1; m <= items; m++) {
      for (int y = 1; y <= m; y++) {
        sum += y * count(m, y);
      }
    }
    return sum;
  }

  private int index(int valid, int satisfied) {
    return valid * (items + 1) + satisfied;
  }
}
