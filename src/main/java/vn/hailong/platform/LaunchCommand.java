package vn.hailong.platform;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the application: starts the server, or does one maintenance task. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Starts Hài Lòng: the citizen's form, the staff screens and the API.",
    subcommands = {
      RebuildRollupsCommand.class,
      VerifyCommand.class,
      VerifyAuditCommand.class,
      ExportLedgerCommand.class,
      AdministratorLinkCommand.class
    },
    sortOptions = false)
public final class LaunchCommand implements Callable<Integer> {

  /** Exit code of a start that leaves the server running. */
  public static final int KEEPS_RUNNING = -1;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(names = "--port", description = "Port to listen on (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(names = "--host", description = "Address to listen on (default: ${DEFAULT-VALUE}).")
  private String host = "0.0.0.0";

  @Option(
      names = "--base-url",
      description = "Address citizens reach this server at, as printed in QR codes.")
  private @Nullable String baseUrl;

  @Option(names = "--tls-cert", description = "PEM certificate chain, for HTTPS without a proxy.")
  private @Nullable Path tlsCertificate;

  @Option(names = "--tls-key", description = "PEM private key (PKCS#8) of the certificate.")
  private @Nullable Path tlsKey;

  @Option(
      names = "--behind-proxy",
      description =
          "Believe the X-Forwarded headers of the proxy in front; nothing else may reach the port.")
  private boolean behindProxy;

  @Option(names = "--empty", description = "No demonstration data at a first start.")
  private boolean empty;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    try {
      new Launcher(store, serverOptions(), empty).start();
      return KEEPS_RUNNING;
    } catch (RefusedStartException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }

  private ServerOptions serverOptions() {
    if ((tlsCertificate == null) != (tlsKey == null)) {
      throw new ParameterException(
          java.util.Objects.requireNonNull(spec).commandLine(),
          "--tls-cert and --tls-key belong together: give both or neither.");
    }
    return new ServerOptions(host, port, baseUrl, behindProxy, tlsCertificate, tlsKey);
  }
}
