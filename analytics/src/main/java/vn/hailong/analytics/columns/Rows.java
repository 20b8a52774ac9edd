package vn.hailong.analytics.columns;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * How many rows the columns have and how many threads go through them. What is added up are whole
 * numbers, which have the same sum in any order: the result has the same bits whatever the number
 * of threads.
 *
 * @param count of rows
 * @param threads 1 or more
 */
public record Rows(int count, int threads) {

  /** Rows worked on at a time, so that what lies between two loops stays in the nearest cache. */
  static final int BLOCK = 2048;

  public Rows {
    if (count < 0 || threads < 1) {
      throw new IllegalArgumentException(count + " rows on " + threads + " threads");
    }
  }

  /** As many threads as the machine has processors. */
  public static Rows of(int count) {
    return new Rows(count, Runtime.getRuntime().availableProcessors());
  }

  /** Adds what some rows of a chunk give; used by one thread only. */
  interface Kernel {
    void add(int chunk, int from, int to, long[] sums);
  }

  /**
   * Adds up over all rows.
   *
   * @param size how many sums there are
   * @param kernels makes one for each thread
   * @throws ArithmeticException if a sum leaves 64 bits
   */
  long[] sum(int size, Supplier<Kernel> kernels) {
    int chunks = Math.ceilDiv(count, ByteColumn.CHUNK);
    int workers = Math.min(threads, chunks);
    AtomicInteger next = new AtomicInteger();
    return workers < 2
        ? work(next, chunks, size, kernels.get())
        : IntStream.range(0, workers)
            .parallel()
            .mapToObj(worker -> work(next, chunks, size, kernels.get()))
            .reduce(new long[size], Rows::plus);
  }

  private long[] work(AtomicInteger next, int chunks, int size, Kernel kernel) {
    long[] sums = new long[size];
    for (int chunk = next.getAndIncrement(); chunk < chunks; chunk = next.getAndIncrement()) {
      int end = Math.min(ByteColumn.CHUNK, count - chunk * ByteColumn.CHUNK);
      for (int from = 0; from < end; from += BLOCK) {
        kernel.add(chunk, from, Math.min(from + BLOCK, end), sums);
      }
    }
    return sums;
  }

  private static long[] plus(long[] some, long[] others) {
    long[] sums = new long[some.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.addExact(some[i], others[i]);
    }
    return sums;
  }
}
