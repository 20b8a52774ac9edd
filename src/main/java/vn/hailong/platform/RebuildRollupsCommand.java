package vn.hailong.platform;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.hailong.common.RollupMaintenance;

/** Recomputes every rollup from the stored responses. */
@Command(
    name = "rebuild-rollups",
    mixinStandardHelpOptions = true,
    description = "Recomputes every rollup from the stored responses and reports differences.")
final class RebuildRollupsCommand implements Callable<Integer> {

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
      long changed = context.getBean(RollupMaintenance.class).rebuildAll();
      System.out.println(
          changed == 0
              ? "All rollups agreed with the responses."
              : changed + " rollups differed and were replaced.");
      return 0;
    } catch (RefusedStartException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
