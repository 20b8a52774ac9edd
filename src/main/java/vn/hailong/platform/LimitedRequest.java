package vn.hailong.platform;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body is known not to be too large, or found out to be while it is read. */
final class LimitedRequest extends HttpServletRequestWrapper {

  private final ServletInputStream body;

  LimitedRequest(HttpServletRequest request, LimitedStream body) {
    super(request);
    this.body = body;
  }

  LimitedRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = new LimitedStream(new ByteArrayInputStream(body), body.length);
  }

  @Override
  public ServletInputStream getInputStream() {
    return body;
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }
}
