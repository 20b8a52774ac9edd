package vn.hailong.platform;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Builds the one HTTP server: compression around one servlet context. */
@Factory
final class JettyFactory {

  private static final int ANY_FREE_PORT = -1;

  @Singleton
  Server server(
      ApplicationContext context,
      HttpServerConfiguration http,
      TlsConfiguration tls,
      ServletContexts contexts,
      @Property(name = "hailong.behind-proxy", defaultValue = "false") boolean behindProxy) {
    Server server = new Server(new QueuedThreadPool(100, 8));
    HttpConfiguration wire = new HttpConfiguration();
    wire.setSendServerVersion(false);
    if (behindProxy) {
      // anybody else could claim any address, and with it another's limits
      wire.addCustomizer(new ForwardedRequestCustomizer());
    }
    ServerConnector connector =
        tls.enabled()
            ? tls.connector(server, wire)
            : new ServerConnector(server, 1, 1, new HttpConnectionFactory(wire));
    connector.setHost(http.getHost().orElse("0.0.0.0"));
    int port = http.getPort().orElse(8080);
    connector.setPort(port == ANY_FREE_PORT ? 0 : port);
    server.addConnector(connector);
    CompressionHandler compression = new CompressionHandler(contexts.create(context));
    compression.putCompression(new GzipCompression());
    server.setHandler(compression);
    return server;
  }
}
