package vn.hailong.platform;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.ApplicationConfiguration;
import io.micronaut.servlet.engine.server.AbstractServletServer;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Micronaut's view of the Jetty server that serves controllers and Vaadin alike. */
@Singleton
final class JettyServer extends AbstractServletServer<Server> {

  JettyServer(ApplicationContext context, ApplicationConfiguration configuration, Server server) {
    super(context, configuration, server);
  }

  @Override
  protected void startServer() throws Exception {
    getServer().start();
  }

  @Override
  protected void stopServer() throws Exception {
    getServer().stop();
  }

  @Override
  public int getPort() {
    return connector().getLocalPort();
  }

  @Override
  public String getHost() {
    return "localhost";
  }

  @Override
  public String getScheme() {
    return connector().getDefaultConnectionFactory().getProtocol().startsWith("SSL")
        ? "https"
        : "http";
  }

  @Override
  public URI getURI() {
    return URI.create(getScheme() + "://localhost:" + getPort());
  }

  @Override
  public URL getURL() {
    try {
      return getURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean isRunning() {
    return getServer().isRunning();
  }

  private ServerConnector connector() {
    return (ServerConnector) getServer().getConnectors()[0];
  }
}
