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
    if (!http.getServletPath().startsWith("/api")) {
      chain.doFilter(request, response);
      return;
    }
    boolean small = isResponse(http);
    int limit = small ? RESPONSE_BYTES : UPLOAD_BYTES;
    if (http.getContentLengthLong() > limit) {
      refuse(http, (HttpServletResponse) response, limit);
    } else if (!small) {
      chain.doFilter(
          new LimitedRequest(http, new LimitedStream(http.getInputStream(), limit)), response);
    } else {
      byte[] body = http.getInputStream().readNBytes(limit + 1);
      if (body.length > limit) {
        refuse(http, (HttpServletResponse) response, limit);
      } else {
        chain.doFilter(new LimitedRequest(http, body), response);
      }
    }
  }

  private static boolean isResponse(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path != null && path.startsWith("/v1/responses");
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, int limit)
      throws IOException {
    if (request.getHeader("Expect") == null) {
      InputStream rest = request.getInputStream();
      byte[] buffer = new byte[16 * 1024];
      int swallowed = 0;
      int read = 0;
      while (read >= 0 && swallowed < SWALLOWED_BYTES) {
        read = rest.read(buffer);
        swallowed += Math.max(read, 0);
      }
    }
    response.setHeader("Connection", "close");
    problems.write(request, response, tooLarge(limit).problem());
  }

  static ProblemException tooLarge(int limit) {
    String readable = limit < 1024 * 1024 ? limit / 1024 + " KB" : limit / (1024 * 1024) + " MB";
    return new ProblemException(413, "too_large", readable);
  }
}
