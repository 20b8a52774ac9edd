package vn.hailong.analytics.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.hailong.analytics.estimate.CrossTab;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.ResponseTable;

/** Measures reading, counting and the command, beside DuckDB on the same file. */
@Command(
    name = "./bench analytics",
    description = "Measures reading, cross-tabs and the scorecard command, beside DuckDB.",
    mixinStandardHelpOptions = true)
final class AnalyticsBench implements Callable<Integer> {

  private static final int OFFICE = 10_000;

  @Option(
      names = "--rows",
      defaultValue = "10000000",
      description = "Responses of the large file (default: ${DEFAULT-VALUE}).")
  private int rows;

  @Option(
      names = "--folder",
      defaultValue = "target/bench",
      description = "Where made files are kept (default: analytics/${DEFAULT-VALUE}).")
  private Path folder = Path.of("");

  @Option(
      names = "--jar",
      defaultValue = "target/analytics.jar",
      description = "The packaged command (default: analytics/${DEFAULT-VALUE}).")
  private Path jar = Path.of("");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new AnalyticsBench()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    say(
        "Machine: %d processors, Java %s, heap of at most %,d MB, load %.1f",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        Runtime.getRuntime().maxMemory() >> 20,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    BenchFiles files = new BenchFiles(folder);
    Path file = files.responses(rows);
    say("File: %,d responses to 21 items, %,d MB", rows, Files.size(file) >> 20);
    say("");
    ResponseTable table = load(file);
    List<CrossTabs.Ask> asks = CrossTabs.all();
    Population population = BenchFiles.population(rows);
    List<CrossTab> ours = CrossTabs.ours(table, population, asks);
    say("20 weighted cross-tabs with linearized standard errors");
    for (int threads : processors()) {
      ResponseTable onThreads = table.onThreads(threads);
      same(ours, CrossTabs.ours(onThreads, population, asks));
      say(
          "  ours, %d thread(s)          %s",
          threads, Timing.of(() -> CrossTabs.ours(onThreads, population, asks)));
    }
    compare(file, asks, ours.stream().map(CrossTabs::counts).toList());
    say("");
    ScorecardRuns command = new ScorecardRuns(files, jar, OFFICE);
    say("Scorecard command, %,d responses, start of Java included", OFFICE);
    say("  java -jar analytics.jar    %s", Timing.of(command::run));
    return 0;
  }

  private ResponseTable load(Path file) throws Exception {
    long before = usedHeap();
    List<ResponseTable> read = new ArrayList<>();
    double seconds = Timing.once(() -> read.add(BenchFiles.read(file)));
    ResponseTable table = read.getFirst();
    say("Reading the file");
    say("  ours, every row checked    %.1f s", seconds);
    say(
        "  kept in memory             %d bytes a response; %.1f with everything around it",
        table.bytesPerRow(), (double) (usedHeap() - before) / rows);
    say("");
    return table;
  }

  private void compare(Path file, List<CrossTabs.Ask> asks, List<Map<String, Long>> ours)
      throws Exception {
    try (DuckDb duckDb = new DuckDb()) {
      double load =
          Timing.once(() -> {
            duckDb.load(file);
            return file;
          });
      List<Map<String, Long>> theirs = new ArrayList<>();
      for (CrossTabs.Ask ask : asks) {
        theirs.add(duckDb.counts(ask));
      }
      same(ours, theirs);
      Timing timing =
          Timing.of(() -> {
            for (CrossTabs.Ask ask : asks) {
              duckDb.counts(ask);
            }
            return asks;
          });
      say("  DuckDB %s, plain counts  %s", duckDb.version(), timing);
      say("  (the counts agree; DuckDB read the file in %.1f s, without its ids)", load);
    }
  }

  private static List<Integer> processors() {
    return Stream.of(1, Runtime.getRuntime().availableProcessors()).distinct().toList();
  }

  private static void same(Object ours, Object other) {
    if (!ours.equals(other)) {
      throw new IllegalStateException("The figures differ:\n" + ours + "\n" + other);
    }
  }

  private static long usedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private void say(String text, Object... values) {
    out.printf(Locale.ENGLISH, text + "%n", values);
  }
}
