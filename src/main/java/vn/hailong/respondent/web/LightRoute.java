package vn.hailong.respondent.web;

import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.hailong.platform.OrderedFilter;

/**
 * Leads requests for the light form to the controllers; the same addresses without {@code light}
 * are Vaadin's.
 */
@Singleton
final class LightRoute implements OrderedFilter {

  private static final int AFTER_HEADERS = 50;
  private static final String CONTROLLERS = "micronaut";
  private static final String ENTRY = "/s";
  private static final String LIGHT = "light";

  @Override
  public int order() {
    return AFTER_HEADERS;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    RequestDispatcher controllers = request.getServletContext().getNamedDispatcher(CONTROLLERS);
    if (controllers != null && isLight((HttpServletRequest) request)) {
      controllers.forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isLight(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (!path.equals(ENTRY) && !path.startsWith(ENTRY + "/")) {
      return false;
    }
    // the form's parameters are left unread: the controller reads the body
    return request.getMethod().equals("POST") || hasLight(request.getQueryString());
  }

  private static boolean hasLight(@Nullable String query) {
    return query != null
        && Arrays.stream(query.split("&"))
            .anyMatch(part -> part.equals(LIGHT) || part.startsWith(LIGHT + "="));
  }
}
