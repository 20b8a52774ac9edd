package vn.hailong.analytics.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.hailong.analytics.estimate.CrossTab;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.ResponseTable;

/** The counting kernels on a million responses. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {

  private static final int ROWS = 1_000_000;

  /** How many threads count. */
  @Param({"1", "2"})
  public int threads = 1;

  private ResponseTable table = empty();
  private MeasureDef overall = Measures.item("A1");

  private static ResponseTable empty() {
    try {
      return ResponseTable.builder(BenchFiles.questionnaire()).build();
    } catch (IOException wrong) {
      throw new IllegalStateException("run it in the directory analytics", wrong);
    }
  }

  /** Reads the responses once. */
  @Setup
  public void read() throws IOException {
    BenchFiles files = new BenchFiles(Path.of("target", "bench"));
    table = BenchFiles.read(files.responses(ROWS));
    overall = Measures.overall(table.questionnaire()).orElseThrow();
  }

  /** One weighted cross-tab of six groups and five answers, with errors. */
  @Benchmark
  public CrossTab crossTab() {
    return CrossTab.of(table.onThreads(threads), "channel", "A1", BenchFiles.population(ROWS));
  }

  /** The moments of one item; a new view of the table forgets what was counted. */
  @Benchmark
  public List<Moments> item() {
    return moments(Measures.item("A1"));
  }

  /** The moments of all 21 items together. */
  @Benchmark
  public List<Moments> overall() {
    return moments(overall);
  }

  /** Cronbach's alpha of all 21 items. */
  @Benchmark
  public Double alpha() {
    Double alpha = table.onThreads(threads).alpha(overall);
    return alpha == null ? Double.NaN : alpha;
  }

  private List<Moments> moments(MeasureDef measure) {
    ResponseTable counted = table.onThreads(threads);
    return GeneratedResponses.FIELDS.stream().map(f -> counted.moments(measure, f)).toList();
  }
}
