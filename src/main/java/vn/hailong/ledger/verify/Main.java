package vn.hailong.ledger.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks an exported ledger on any machine with Java, without the product. */
public final class Main {

  private static final String USAGE =
      """
      Checks an exported ledger against heads that were kept outside.

        java -jar hailong-ledger-verify.jar EXPORT [--heads FILE-OR-DIR]... [--key FILE]... [--leaves DIR]
                                           [--no-answers] [--deleted-through YYYY-MM-DD]

      EXPORT             directory written by ./run export-ledger
      --heads            heads from outside: a note, or a directory of .txt notes
      --key              the ledger's public key (PEM) as it was first published; without it the keys
                         in EXPORT are believed
      --leaves           an earlier export, or its leaf files: differences are told leaf by leaf
      --no-answers       trees, entries and heads only
      --deleted-through  answers up to this day may have been deleted
      Exit code: 0 everything agrees, 1 something was changed, 2 wrong use.
      """;

  private final List<SignedHead> heads = new ArrayList<>();
  private final List<PublicKey> keys = new ArrayList<>();
  private @Nullable Path export;
  private @Nullable Path leaves;
  private boolean answers = true;
  private @Nullable LocalDate deletedThrough;

  private Main() {}

  /** Runs and ends the process with the exit code. */
  public static void main(String[] arguments) {
    System.exit(run(System.out, System.err, arguments));
  }

  /** Runs with the arguments of the command line; returns the exit code. */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    Main main = new Main();
    try {
      main.read(new ArrayDeque<>(List.of(arguments)));
      Path directory = main.export;
      if (directory == null || !Files.isDirectory(directory)) {
        err.print(USAGE);
        return 2;
      }
      return main.check(directory, out);
    } catch (IllegalArgumentException | DateTimeException | IOException e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private void read(Deque<String> arguments) throws IOException {
    while (!arguments.isEmpty()) {
      String argument = arguments.pop();
      switch (argument) {
        case "--heads" -> heads.addAll(ExportDirectory.heads(path(arguments, argument)));
        case "--key" -> keys.addAll(keys(path(arguments, argument)));
        case "--leaves" -> leaves = path(arguments, argument);
        case "--no-answers" -> answers = false;
        case "--deleted-through" -> deletedThrough = LocalDate.parse(value(arguments, argument));
        default -> export = Path.of(argument);
      }
    }
  }

  private static Path path(Deque<String> arguments, String option) {
    return Path.of(value(arguments, option));
  }

  private static String value(Deque<String> arguments, String option) {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return arguments.pop();
  }

  /** The public keys in a PEM file, or in all {@code .pem} files of a directory. */
  public static List<PublicKey> keys(Path place) throws IOException {
    List<PublicKey> keys = new ArrayList<>();
    for (Path file : ExportDirectory.files(place, ".pem")) {
      keys.add(PublicKeys.ofPem(Files.readString(file)));
    }
    return keys;
  }

  private int check(Path directory, PrintStream out) throws IOException {
    boolean believed = keys.isEmpty();
    if (believed) {
      keys.addAll(keys(directory.resolve(ExportDirectory.KEYS)));
    }
    Verification.Report report =
        new Verification(keys, heads, leaves, answers, deletedThrough)
            .run(new ExportDirectory(directory));
    ReportText.print(out, report, believed);
    return report.findings().isEmpty() ? 0 : 1;
  }
}
