package vn.hailong.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWT;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import vn.hailong.common.ProblemException;

/** Tells the province when a session that began there ends (RP-initiated logout). */
@Singleton
final class ProvinceSignOut {

  private static final int REMEMBERED = 10_000;

  private final OidcSettings settings;
  private final OidcProvider provider;
  private final Cache<String, JWT> tokens =
      Caffeine.newBuilder().expireAfterWrite(SessionBook.LONGEST).maximumSize(REMEMBERED).build();

  ProvinceSignOut(OidcSettings settings, OidcProvider provider) {
    this.settings = settings;
    this.provider = provider;
  }

  void remember(SignedIn session, JWT token) {
    tokens.put(session.handle(), token);
  }

  /** Where to send the browser; empty when the session was our own or the province has no end. */
  Optional<String> address(SignedIn session) {
    JWT token = tokens.asMap().remove(session.handle());
    if (token == null) {
      return Optional.empty();
    }
    try {
      URI end = provider.get().metadata().getEndSessionEndpointURI();
      return Optional.ofNullable(end)
          .map(uri ->
              new LogoutRequest(uri, token, settings.afterSignOut(), null).toURI().toString());
    } catch (ProblemException unavailable) {
      return Optional.empty();
    }
  }
}
