package vn.hailong.platform;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.hailong.common.access.Access;
import vn.hailong.common.audit.AuditVerification;

/** Recomputes the whole audit record. */
@Command(
    name = "verify-audit",
    mixinStandardHelpOptions = true,
    description = "Recomputes the audit record and says whether anybody changed it afterwards.")
final class VerifyAuditCommand implements Callable<Integer> {

  @Mixin private StoreOptions options = new StoreOptions();

  @Override
  public Integer call() {
    try (OpenStore store = OpenStore.beside(options);
        ApplicationContext context =
            ApplicationContext.builder()
                .properties(store.properties())
                .properties(Map.of("hailong.jobs.enabled", false))
                .banner(false)
                .start()) {
      AuditVerification verification = context.getBean(AuditVerification.class);
      AuditVerification.Result result =
          context.getBean(Access.class).asSystem(verification::verify);
      System.out.println(
          result.holds()
              ? result.entries() + " entries hold together. Head: " + result.head()
              : "Entry "
                  + result.broken()
                  + " is not what was written. Before it: "
                  + result.entries()
                  + " entries, head "
                  + result.head());
      return result.holds() ? 0 : 2;
    } catch (RefusedStartException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
