package vn.hailong.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light, dark, or as the device is set. Kept in a cookie, so that the first paint is right. */
enum Appearance {
  SYSTEM("light dark"),
  LIGHT("light"),
  DARK("dark");

  private static final String COOKIE = "appearance";

  private final String colorScheme;

  Appearance(String colorScheme) {
    this.colorScheme = colorScheme;
  }

  /** The value of the CSS property {@code color-scheme}; every colour of the theme follows it. */
  String colorScheme() {
    return colorScheme;
  }

  String textKey() {
    return "shell.appearance." + code();
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The choice of whoever makes the current request. */
  static Appearance current() {
    VaadinRequest request = VaadinRequest.getCurrent();
    return request == null ? SYSTEM : of(request.getCookies());
  }

  static Appearance of(Cookie @Nullable [] cookies) {
    if (cookies == null) {
      return SYSTEM;
    }
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .flatMap(cookie -> Arrays.stream(values()).filter(a -> a.code().equals(cookie.getValue())))
        .findFirst()
        .orElse(SYSTEM);
  }

  /** Uses it now and at later visits with this browser. */
  void use() {
    Cookie cookie = new Cookie(COOKIE, code());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    VaadinResponse.getCurrent().addCookie(cookie);
    UI.getCurrent()
        .getPage()
        .executeJs("document.documentElement.style.colorScheme = $0", colorScheme);
  }
}
