package vn.hailong.testing;

import com.nimbusds.jose.JOSEObjectType;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** A province's OpenID Connect server: a real one, on a port of this machine. */
public final class Province implements AutoCloseable {

  private static final String ISSUER = "tinh";

  private final MockOAuth2Server server = new MockOAuth2Server();

  /** Starts it. */
  public Province() {
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  /** Where it is, as applications are configured with it. */
  public String issuer() {
    return server.issuerUrl(ISSUER).toString();
  }

  /** What the next person who signs in is. */
  public void next(String subject, Map<String, Object> claims) {
    next(subject, "hailong", claims, 0);
  }

  /**
   * As {@link #next(String, Map)} with what a careless server might send, its clock some seconds
   * ahead.
   */
  public void next(String subject, String audience, Map<String, Object> claims, long ahead) {
    // the server would always name whoever asks
    Map<String, Object> all = new HashMap<>(claims);
    all.put("aud", List.of(audience));
    all.put("iat", Date.from(Instant.now().plusSeconds(ahead)));
    server.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            ISSUER, subject, JOSEObjectType.JWT.getType(), List.of(audience), all, 3600));
  }

  /** How the server answers a browser sent there: the address it is sent back to. */
  public URI signIn(String address) {
    try (var client = java.net.http.HttpClient.newHttpClient()) {
      var answer =
          client.send(
              java.net.http.HttpRequest.newBuilder(URI.create(address)).build(),
              java.net.http.HttpResponse.BodyHandlers.ofString());
      return URI.create(
          answer.headers().firstValue("location").orElseThrow(() -> new AssertionError(answer)));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
