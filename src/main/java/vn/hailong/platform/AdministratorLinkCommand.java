package vn.hailong.platform;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hailong.common.AdministratorRecovery;
import vn.hailong.common.ProblemException;

/** Prints a link by which an administrator who lost password or phone comes back in. */
@Command(
    name = "administrator-link",
    mixinStandardHelpOptions = true,
    description =
        "Prints a one-time link by which an administrator chooses a new password; takes the"
            + " account's second factor away.")
final class AdministratorLinkCommand implements Callable<Integer> {

  @Mixin private StoreOptions options = new StoreOptions();

  @Option(
      names = "--base-url",
      description = "Address staff reach the server at (default: ${DEFAULT-VALUE}).")
  private String baseUrl = "http://localhost:8080";

  @Parameters(
      arity = "0..1",
      paramLabel = "LOGIN",
      description = "Which administrator, where there are several.")
  private String login = "";

  @Override
  public Integer call() {
    try (OpenStore store = OpenStore.beside(options);
        ApplicationContext context = context(store)) {
      System.out.println(context.getBean(AdministratorRecovery.class).link(login));
      return 0;
    } catch (RefusedStartException e) {
      System.err.println(e.getMessage());
      return 1;
    } catch (ProblemException e) {
      System.err.println(
          login.isEmpty()
              ? "There is not exactly one administrator of the province: name one (LOGIN)."
              : "No administrator of the province signs in as " + login + ".");
      return 1;
    }
  }

  private ApplicationContext context(OpenStore store) {
    Map<String, Object> properties = new HashMap<>(store.properties());
    properties.put("hailong.base-url", baseUrl);
    return ApplicationContext.builder().properties(properties).banner(false).start();
  }
}
