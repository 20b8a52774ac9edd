package vn.hailong.analytics.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files of one survey round, as given on the command line. */
final class SurveyFiles {

  @Option(
      names = "--questionnaire",
      required = true,
      paramLabel = "Q.yaml",
      description = "The questionnaire.")
  private @Nullable Path questionnaire;

  @Option(
      names = "--responses",
      required = true,
      paramLabel = "R.csv",
      description = "The responses to the questionnaire.")
  private @Nullable Path responses;

  @Option(
      names = "--population",
      paramLabel = "P.csv",
      description = "How many dossiers each service field returned.")
  private @Nullable Path population;

  Path questionnaire() {
    return required(questionnaire);
  }

  Path responses() {
    return required(responses);
  }

  @Nullable Path population() {
    return population;
  }

  private static Path required(@Nullable Path path) {
    return Objects.requireNonNull(path, "checked when the command line is read");
  }
}
