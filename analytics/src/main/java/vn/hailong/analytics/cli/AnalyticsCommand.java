package vn.hailong.analytics.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command that holds all others. */
@Command(
    name = "analytics",
    description = "Works out satisfaction surveys and the administrative reform index.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = GenerateCompletion.class,
    synopsisSubcommandLabel = "COMMAND")
public final class AnalyticsCommand {

  /** Bad input, wrong use of the command included. */
  static final int BAD_INPUT = 2;

  private AnalyticsCommand() {}

  /**
   * Runs the command given.
   *
   * @return the exit code: 0 done, 2 bad input, 1 anything else
   */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    return new CommandLine(new AnalyticsCommand())
        .addSubcommand(new ScorecardCommand(out, err))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(AnalyticsCommand::refuse)
        .execute(arguments);
  }

  private static int refuse(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(wrong.getMessage());
    command.getErr().printf("Try '%s --help'.%n", command.getCommandSpec().qualifiedName());
    return BAD_INPUT;
  }
}
