package vn.hailong.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * A secret of the session that another site cannot read: requests that change something must carry
 * it, since a browser sends the session's cookie along whoever makes it call.
 */
final class CsrfTokens {

  static final String HEADER = "X-CSRF-Token";

  private static final String ATTRIBUTE = CsrfTokens.class.getName();
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private CsrfTokens() {}

  /** The token of a session, made at first need. */
  static String of(HttpSession session) {
    if (session.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    session.setAttribute(ATTRIBUTE, token);
    return token;
  }

  /** Whether a request changes nothing, or carries the session's token. */
  static boolean passes(HttpServletRequest request, HttpSession session) {
    if (SAFE.contains(request.getMethod())) {
      return true;
    }
    String given = request.getHeader(HEADER);
    return given != null && MessageDigest.isEqual(bytes(of(session)), bytes(given));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
