package vn.hailong.platform;

import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The tablet's app is a directory of static files, which Vaadin serves by full name only. */
@Singleton
final class DirectoryIndexFilter implements OrderedFilter {

  private static final String KIOSK = "/kiosk";

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = ((HttpServletRequest) request).getRequestURI();
    if (path.equals(KIOSK)) {
      ((HttpServletResponse) response).sendRedirect(KIOSK + "/");
    } else if (path.equals(KIOSK + "/")) {
      request.getRequestDispatcher(KIOSK + "/index.html").forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
