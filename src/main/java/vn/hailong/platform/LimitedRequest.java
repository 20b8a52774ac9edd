package vn.hailong.platform;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body ends with a problem when it turns out too large. The stream is opened only
 * when it is asked for: once it is, the container gives out no form parameters.
 */
final class LimitedRequest extends HttpServletRequestWrapper {

  private final int limit;
  private @Nullable ServletInputStream body;

  LimitedRequest(HttpServletRequest request, int limit) {
    super(request);
    this.limit = limit;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    ServletInputStream open = body;
    if (open == null) {
      open = new LimitedStream(super.getInputStream(), limit);
      body = open;
    }
    return open;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }
}
