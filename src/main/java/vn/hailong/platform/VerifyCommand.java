package vn.hailong.platform;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.hailong.ledger.Ledger;
import vn.hailong.ledger.verify.ExportDirectory;
import vn.hailong.ledger.verify.LedgerData;
import vn.hailong.ledger.verify.Main;
import vn.hailong.ledger.verify.ReportText;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.ledger.verify.Verification;

/** Checks the ledger in the database, or an export, against heads from outside. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Checks the ledger against heads that were kept outside.",
      "Exit code: 0 everything agrees, 1 something was changed, 2 wrong use."
    })
final class VerifyCommand implements Callable<Integer> {

  @Mixin private StoreOptions options = new StoreOptions();

  @Option(
      names = "--heads",
      paramLabel = "FILE|DIR",
      description = "Heads from outside: a note, or a directory of .txt notes. May be repeated.")
  private List<Path> heads = new ArrayList<>();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The public key as it was first published; otherwise the stored one is used.")
  private List<Path> keys = new ArrayList<>();

  @Option(
      names = "--leaves",
      paramLabel = "DIR",
      description = "An earlier export: differences are told leaf by leaf.")
  private @Nullable Path leaves;

  @Option(
      names = "--export",
      paramLabel = "DIR",
      description = "Checks an export instead of the database.")
  private @Nullable Path export;

  @Option(
      names = "--no-answers",
      description = "Trees, entries and heads only, not each stored answer.")
  private boolean noAnswers;

  @Option(
      names = "--deleted-through",
      paramLabel = "DAY",
      description = "Answers up to this day (YYYY-MM-DD) may have been deleted.")
  private @Nullable LocalDate deletedThrough;

  @Override
  public Integer call() throws IOException {
    try {
      return export == null ? database() : check(new ExportDirectory(export), keysIn(export));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 2;
    } catch (RefusedStartException e) {
      System.err.println(e.getMessage());
      return 2;
    }
  }

  private int database() throws IOException {
    try (OpenStore store = OpenStore.beside(options);
        ApplicationContext context =
            ApplicationContext.builder().properties(store.properties()).banner(false).start()) {
      return check(context.getBean(LedgerData.class), context.getBean(Ledger.class).keys());
    }
  }

  private static List<PublicKey> keysIn(Path export) throws IOException {
    return Main.keys(export.resolve(ExportDirectory.KEYS));
  }

  private int check(LedgerData data, List<PublicKey> stored) throws IOException {
    List<PublicKey> trusted = new ArrayList<>();
    for (Path file : keys) {
      trusted.addAll(Main.keys(file));
    }
    List<SignedHead> outside = new ArrayList<>();
    for (Path place : heads) {
      outside.addAll(ExportDirectory.heads(place));
    }
    Verification.Report report =
        new Verification(
                trusted.isEmpty() ? stored : trusted, outside, leaves, !noAnswers, deletedThrough)
            .run(data);
    ReportText.print(System.out, report, trusted.isEmpty());
    return report.findings().isEmpty() ? 0 : 1;
  }
}
