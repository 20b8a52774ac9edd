package vn.hailong.platform;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.util.HashMap;
import java.util.Map;
import sun.misc.Signal;
import vn.hailong.common.FirstStart;

/** Starts database and application in this order and stops them in the other. */
final class Launcher {

  private final StoreOptions storeOptions;
  private final ServerOptions server;
  private final boolean empty;

  Launcher(StoreOptions storeOptions, ServerOptions server, boolean empty) {
    this.storeOptions = storeOptions;
    this.server = server;
    this.empty = empty;
  }

  void start() {
    OpenStore store = OpenStore.open(storeOptions);
    try {
      ApplicationContext context = startContext(store);
      stopOnSignal(context, store);
      try {
        String welcome =
            context
                .getBean(FirstStart.class)
                .prepare(!empty, server.publicUrl(), storeOptions.directory());
        context.getBean(EmbeddedServer.class).start();
        System.out.println(welcome);
        System.out.flush();
      } catch (RuntimeException e) {
        context.close();
        throw e;
      }
    } catch (RuntimeException e) {
      store.close();
      throw refusal(e);
    }
  }

  /** A reason for the operator may lie under the container's own exceptions. */
  private static RuntimeException refusal(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedStartException refused) {
        return refused;
      }
      if (cause instanceof BindException) {
        return new RefusedStartException(cause.getMessage() + ". Choose another --port or --host.");
      }
    }
    return e;
  }

  private ApplicationContext startContext(OpenStore store) {
    Map<String, Object> properties = new HashMap<>(store.properties());
    properties.putAll(server.asProperties());
    properties.put("hailong.data-directory", storeOptions.directory().toAbsolutePath().toString());
    return ApplicationContext.builder().properties(properties).banner(false).start();
  }

  /**
   * Handlers instead of shutdown hooks: hooks run side by side, and the database must close last.
   */
  private static void stopOnSignal(ApplicationContext context, OpenStore store) {
    for (String name : new String[] {"INT", "TERM"}) {
      Signal.handle(
          new Signal(name),
          signal ->
              Thread.ofPlatform()
                  .name("shutdown")
                  .start(() -> {
                    context.close();
                    store.close();
                    System.exit(0);
                  }));
    }
  }
}
