package vn.hailong.analytics.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.hailong.analytics.format.FormatException;
import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.analytics.scorecard.ScorecardInput;
import vn.hailong.analytics.scorecard.ScorecardJson;

/** Works out a scorecard from files. */
@Command(
    name = "scorecard",
    description = {
      "Works out a scorecard from a questionnaire, its responses, a criteria set and the scores"
          + " of its documents.",
      "Several surveys are given as several pairs of --questionnaire and --responses, each with"
          + " its --population behind it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:done", "2:bad input: one line FILE:LINE: problem on stderr for each"})
final class ScorecardCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  @Spec private @Nullable CommandSpec spec;

  @ArgGroup(exclusive = false, multiplicity = "1..*")
  private List<SurveyFiles> surveys = new ArrayList<>();

  @Option(
      names = "--criteria",
      required = true,
      paramLabel = "C.yaml",
      description = "The criteria set.")
  private @Nullable Path criteria;

  @Option(
      names = "--documents",
      required = true,
      paramLabel = "D.csv",
      description = "What was entered for its document components.")
  private @Nullable Path documents;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Leave out responses submitted after this day, for example 2026-10-31.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--confidence",
      defaultValue = "0.95",
      paramLabel = "LEVEL",
      description = "Of all limits, above 0 and below 1 (default: ${DEFAULT-VALUE}).")
  private double confidence;

  @Option(
      names = "--skip-invalid",
      description = "Count invalid rows of responses as rejected and leave them out.")
  private boolean skipInvalid;

  @Option(
      names = "--format",
      defaultValue = "json",
      paramLabel = "json|text",
      description = "json or text (default: ${DEFAULT-VALUE}).")
  private Format format = Format.JSON;

  @Option(
      names = "--lang",
      defaultValue = "en",
      paramLabel = "en|vi",
      description = "Language of the text and of problems, en or vi (default: ${DEFAULT-VALUE}).")
  private Language language = Language.EN;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write there instead of the standard output, only if all went well.")
  private @Nullable Path outFile;

  ScorecardCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    if (!(confidence > 0 && confidence < 1)) {
      CommandLine command = Objects.requireNonNull(spec).commandLine();
      throw new ParameterException(command, "--confidence must be above 0 and below 1");
    }
    try {
      ScorecardInput input =
          new InputFiles(surveys, required(criteria), required(documents))
              .read(asOf, skipInvalid, confidence);
      Scorecard scorecard = Scorecard.of(input);
      byte[] result = render(input, scorecard);
      if (outFile == null) {
        out.write(result);
        out.flush();
      } else {
        OutputFile.write(outFile, result);
      }
      warn(scorecard);
      return CommandLine.ExitCode.OK;
    } catch (FormatException wrong) {
      wrong.problems().forEach(problem -> err.println(problem.describe(language.locale())));
      return AnalyticsCommand.BAD_INPUT;
    }
  }

  /** The contract of the JSON form has no place for warnings; the page has one. */
  private void warn(Scorecard scorecard) {
    if (format == Format.JSON) {
      UnevenWeights.among(scorecard)
          .ifPresent(uneven -> err.println(uneven.text(new TextMessages(language.locale()))));
    }
  }

  private byte[] render(ScorecardInput input, Scorecard scorecard) throws IOException {
    return switch (format) {
      case TEXT ->
          new TextScorecard(input, scorecard, language).text().getBytes(StandardCharsets.UTF_8);
      case JSON -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ScorecardJson.write(bytes, scorecard);
        bytes.write('\n');
        yield bytes.toByteArray();
      }
    };
  }

  private static Path required(@Nullable Path path) {
    return Objects.requireNonNull(path, "checked when the command line is read");
  }
}
