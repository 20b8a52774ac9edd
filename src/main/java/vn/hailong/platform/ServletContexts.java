package vn.hailong.platform;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.servlet.engine.DefaultMicronautServlet;
import io.micronaut.servlet.engine.MicronautServletConfiguration;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.SessionCookieConfig;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * One servlet context for both worlds, so that controllers and Vaadin views share the HTTP session.
 * Micronaut's filters do not run for Vaadin's requests: what must hold everywhere is a servlet
 * {@link OrderedFilter} here.
 */
@Singleton
final class ServletContexts {

  private static final int SESSION_SECONDS = 1800;
  private static final String STATIC = "META-INF/resources";

  /** In the one jar with static resources that does not list its directories. */
  private static final String UNLISTED = "META-INF/maven/org.mvnpm/echarts/pom.properties";

  private static final String[] CONTROLLERS = {
    "/api/*", "/oidc/*", "/health/*", "/health", "/info", "/ledger", "/ledger/*", "/verify"
  };

  private final MicronautServletConfiguration micronaut;
  private final List<OrderedFilter> filters;
  private final boolean https;

  ServletContexts(
      MicronautServletConfiguration micronaut,
      List<OrderedFilter> filters,
      TlsConfiguration tls,
      @Property(name = "hailong.base-url", defaultValue = "") String baseUrl) {
    this.micronaut = micronaut;
    this.filters = filters;
    // also behind a proxy that does the encryption
    this.https = tls.enabled() || baseUrl.startsWith("https:");
  }

  ServletContextHandler create(ApplicationContext context) {
    ServletContextHandler handler = new ServletContextHandler(ServletContextHandler.SESSIONS);
    handler.setContextPath("/");
    handler.setClassLoader(ServletContexts.class.getClassLoader());
    // also when it runs from the classes of a build, whose own note about it is gone by then
    handler.setInitParameter("productionMode", "true");
    handler.setAttribute(DefaultMicronautServlet.CONTEXT_ATTRIBUTE, context);
    handler.setBaseResource(everyStaticResource(handler));
    sessions(handler);
    JakartaWebSocketServletContainerInitializer.configure(handler, null);
    filters.stream().sorted().forEach(filter -> addFilter(handler, filter));
    ServletHolder controllers = controllers(context);
    for (String path : CONTROLLERS) {
      handler.addServlet(controllers, path);
    }
    addVaadin(handler, context);
    return handler;
  }

  private void sessions(ServletContextHandler handler) {
    handler.getSessionHandler().setMaxInactiveInterval(SESSION_SECONDS);
    handler.getSessionHandler().setHttpOnly(true);
    // never from the address, where it could be planted or read
    handler.getSessionHandler().setSessionIdPathParameterName("none");
    handler.getSessionHandler().setSameSite(org.eclipse.jetty.http.HttpCookie.SameSite.LAX);
    SessionCookieConfig cookie = handler.getSessionHandler().getSessionCookieConfig();
    cookie.setSecure(https);
    cookie.setPath("/");
    if (https) {
      // the browser itself keeps neighbours under the same domain from setting it
      cookie.setName("__Host-hailong");
    }
  }

  private static void addFilter(ServletContextHandler handler, Filter filter) {
    FilterHolder holder = new FilterHolder(filter);
    holder.setAsyncSupported(true);
    handler.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
  }

  private ServletHolder controllers(ApplicationContext context) {
    ServletHolder holder = new ServletHolder("micronaut", new DefaultMicronautServlet(context));
    // asynchronous requests end in a null pointer after their completion on this pair of versions
    holder.setAsyncSupported(false);
    holder.setInitOrder(1);
    micronaut
        .getMultipartConfigElement()
        .ifPresent(parts -> holder.getRegistration().setMultipartConfig(parts));
    return holder;
  }

  private static void addVaadin(ServletContextHandler handler, ApplicationContext context) {
    Class<?>[] views =
        context.getBeanDefinitions(Qualifiers.byStereotype(Route.class)).stream()
            .map(BeanDefinition::getBeanType)
            .toArray(Class<?>[]::new);
    handler.addServletContainerInitializer(
        new LookupServletContainerInitializer(), LookupInitializer.class);
    handler.addServletContainerInitializer(new RouteRegistryInitializer(), views);
    Class<?>[] errors =
        context.getBeanDefinitions(HasErrorParameter.class).stream()
            .map(BeanDefinition::getBeanType)
            .toArray(Class<?>[]::new);
    handler.addServletContainerInitializer(new ErrorNavigationTargetInitializer(), errors);
    handler.addServletContainerInitializer(new VaadinAppShellInitializer(), AppShell.class);
    ServletHolder holder = new ServletHolder("vaadin", new MicronautVaadinServlet(context));
    holder.setAsyncSupported(true);
    holder.setInitOrder(2);
    handler.addServlet(holder, "/*");
  }

  /** META-INF/resources of every jar, as a servlet container would expose them. */
  private static Resource everyStaticResource(ServletContextHandler handler) {
    ResourceFactory factory = ResourceFactory.of(handler);
    List<Resource> roots = new ArrayList<>();
    ClassLoader loader = ServletContexts.class.getClassLoader();
    try {
      for (URL root : Collections.list(loader.getResources(STATIC))) {
        roots.add(factory.newResource(root.toURI()));
      }
      URL library = Objects.requireNonNull(loader.getResource(UNLISTED), UNLISTED);
      String root = library.toString().replace(UNLISTED, STATIC);
      roots.add(factory.newResource(URI.create(root)));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("static resources cannot be read", e);
    }
    return ResourceFactory.combine(roots);
  }
}
