package vn.hailong.analytics.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** How long something takes: the seconds of several runs, in order. */
record Timing(double... seconds) {

  private static final int WARM_UP = 3;
  private static final int RUNS = 7;

  /** After some runs that do not count, so that both sides are warm. */
  static Timing of(Callable<?> task) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      task.call();
    }
    double[] seconds = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      seconds[i] = once(task);
    }
    Arrays.sort(seconds);
    return new Timing(seconds);
  }

  static double once(Callable<?> task) throws Exception {
    long start = System.nanoTime();
    task.call();
    return (System.nanoTime() - start) / 1e9;
  }

  double median() {
    return seconds[seconds.length / 2];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.3f s (%.3f to %.3f in %d runs)",
        median(),
        seconds[0],
        seconds[seconds.length - 1],
        seconds.length);
  }
}
