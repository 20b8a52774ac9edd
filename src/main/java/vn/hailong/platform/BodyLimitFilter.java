package vn.hailong.platform;

import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import vn.hailong.common.ProblemException;
import vn.hailong.common.web.ProblemWriter;

/**
 * Refuses bodies that are too large before anything of them is kept. A response is a few kilobytes
 * and anybody can send one; only staff upload files.
 */
@Singleton
final class BodyLimitFilter implements OrderedFilter {

  static final int RESPONSE_BYTES = 64 * 1024;
  static final int UPLOAD_BYTES = 32 * 1024 * 1024;

  /** Vaadin's own requests have limits of their own. */
  private static final int NONE = -1;

  /** Many clients read an answer only after they have sent all: swallow what is not monstrous. */
  private static final int SWALLOWED_BYTES = 8 * 1024 * 1024;

  private final ProblemWriter problems;

  BodyLimitFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    int limit = limit(http.getServletPath() + Objects.requireNonNullElse(http.getPathInfo(), ""));
    if (limit == NONE) {
      chain.doFilter(request, response);
    } else if (http.getContentLengthLong() > limit) {
      refuse(http, (HttpServletResponse) response, limit);
    } else {
      chain.doFilter(new LimitedRequest(http, limit), response);
    }
  }

  private static int limit(String path) {
    if (path.startsWith("/api/v1/responses") || path.startsWith("/s/")) {
      return RESPONSE_BYTES;
    }
    return path.startsWith("/api/") ? UPLOAD_BYTES : NONE;
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, int limit)
      throws IOException {
    if (request.getHeader("Expect") == null) {
      swallow(request.getInputStream());
    }
    response.setHeader("Connection", "close");
    problems.write(request, response, tooLarge(limit).problem());
  }

  /** Reads on without keeping anything. */
  static void swallow(InputStream rest) throws IOException {
    byte[] buffer = new byte[16 * 1024];
    int swallowed = 0;
    int read = 0;
    while (read >= 0 && swallowed < SWALLOWED_BYTES) {
      read = rest.read(buffer);
      swallowed += Math.max(read, 0);
    }
  }

  static ProblemException tooLarge(int limit) {
    String readable = limit < 1024 * 1024 ? limit / 1024 + " KB" : limit / (1024 * 1024) + " MB";
    return new ProblemException(413, "too_large", readable);
  }
}
