package vn.hailong.identity.web;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import vn.hailong.identity.Origin;
import vn.hailong.identity.SignIn;
import vn.hailong.identity.SignedIn;

/** Where somebody comes from, and what their browser gets when they are let in. */
@Singleton
public final class Doorway {

  /** The session attribute with the browser's name, while its owner is away at the province. */
  public static final String BROWSER = "vn.hailong.browser";

  private static final String DEVICE = "hailong-device";
  private static final Duration DEVICE_LIFE = Duration.ofDays(180);

  private final SignIn signIn;
  private final boolean https;

  Doorway(SignIn signIn, @Property(name = "hailong.base-url") String baseUrl) {
    this.signIn = signIn;
    this.https = baseUrl.startsWith("https:");
  }

  /**
   * Where a request comes from.
   *
   * @param browser what it calls itself
   */
  public Origin origin(HttpServletRequest request, String browser) {
    String devices =
        Stream.ofNullable(request.getCookies())
            .flatMap(Arrays::stream)
            .filter(cookie -> cookie.getName().equals(name()))
            .map(Cookie::getValue)
            .findFirst()
            .orElse("");
    return new Origin(request.getRemoteAddr(), devices, browser);
  }

  /**
   * Lets somebody in: the HTTP session, whose id must have been renewed, carries who it is from now
   * on, and the browser is known from now on.
   */
  public void letIn(
      HttpServletRequest request, HttpServletResponse response, SignedIn session, Origin origin) {
    request.getSession(true).setAttribute(SignedIn.ATTRIBUTE, session);
    Cookie device = new Cookie(name(), signIn.remember(session, origin));
    device.setPath("/");
    device.setHttpOnly(true);
    device.setSecure(https);
    device.setAttribute("SameSite", "Strict");
    device.setMaxAge((int) DEVICE_LIFE.toSeconds());
    response.addCookie(device);
  }

  private String name() {
    return https ? "__Host-" + DEVICE : DEVICE;
  }
}
