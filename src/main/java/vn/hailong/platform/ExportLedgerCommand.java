package vn.hailong.platform;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.hailong.ledger.LedgerCopies;

/** Takes the ledger out into files. */
@Command(
    name = "export-ledger",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Writes the ledger into files that hailong-ledger-verify.jar checks on any machine.")
final class ExportLedgerCommand implements Callable<Integer> {

  @Mixin private StoreOptions options = new StoreOptions();

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "Where to write.")
  private @Nullable Path to;

  @Option(
      names = "--answers",
      description = "Also the stored answers with their nonces: for auditors only.")
  private boolean answers;

  @Override
  public Integer call() throws IOException {
    try (OpenStore store = OpenStore.beside(options);
        ApplicationContext context =
            ApplicationContext.builder().properties(store.properties()).banner(false).start()) {
      Path directory = java.util.Objects.requireNonNull(to);
      long leaves = context.getBean(LedgerCopies.class).write(directory, answers);
      System.out.printf("%,d responses in two trees were written to %s.%n", leaves, directory);
      return 0;
    } catch (RefusedStartException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
