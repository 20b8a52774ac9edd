package vn.hailong.analytics.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.hailong.analytics.format.PopulationCsv;

/** The packaged scorecard command on a file of responses, as an office starts it. */
final class ScorecardRuns {

  private final List<String> command;

  ScorecardRuns(BenchFiles files, Path jar, int rows) throws IOException {
    Path population = files.folder().resolve("population-" + rows + ".csv");
    try (var out = Files.newBufferedWriter(population)) {
      PopulationCsv.write(out, BenchFiles.population(rows));
    }
    command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            jar.toString(),
            "scorecard",
            "--questionnaire",
            BenchFiles.CASE.resolve("questionnaire.yaml").toString(),
            "--responses",
            files.responses(rows).toString(),
            "--population",
            population.toString(),
            "--criteria",
            BenchFiles.CASE.resolve("criteria.yaml").toString(),
            "--documents",
            BenchFiles.CASE.resolve("documents.csv").toString());
  }

  /** Runs it once, start of Java included. */
  Void run() throws IOException, InterruptedException {
    int exitCode =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.INHERIT)
            .start()
            .waitFor();
    if (exitCode != 0) {
      throw new IllegalStateException("the scorecard command ended with " + exitCode);
    }
    return null;
  }
}
