package vn.hailong.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hailong.common.ProblemException;

/** What the province's server says of itself, asked again each hour. */
@Singleton
final class OidcProvider {

  static final int TIMEOUT_MILLIS = 5_000;

  private static final Logger LOG = LoggerFactory.getLogger(OidcProvider.class);
  private static final Duration FRESH = Duration.ofHours(1);
  private static final int KEYS_BYTES = 256 * 1024;

  /**
   * What is known.
   *
   * @param validator of ID tokens; it fetches keys again when it meets one it does not know
   */
  record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant until) {}

  private final OidcSettings settings;
  private final Clock clock;
  private @Nullable Known known;

  OidcProvider(OidcSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Asks the server where it has not been asked for a while; an answer from before is better than
   * none.
   *
   * @throws ProblemException {@code province_unavailable} (503)
   */
  synchronized Known get() {
    if (known == null || clock.instant().isAfter(known.until())) {
      try {
        known = resolve();
      } catch (GeneralException | IOException e) {
        LOG.warn("the province's sign-in does not answer: {}", e.getMessage());
        if (known == null) {
          throw unavailable(e);
        }
      }
    }
    return known;
  }

  private Known resolve() throws GeneralException, IOException {
    OIDCProviderMetadata metadata =
        OIDCProviderMetadata.resolve(settings.issuer(), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
    IDTokenValidator validator =
        new IDTokenValidator(
            metadata.getIssuer(),
            new ClientID(settings.clientId()),
            JWSAlgorithm.parse(settings.algorithm()),
            metadata.getJWKSetURI().toURL(),
            new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, KEYS_BYTES));
    return new Known(metadata, validator, clock.instant().plus(FRESH));
  }

  static ProblemException unavailable(Exception cause) {
    ProblemException problem = new ProblemException(503, "province_unavailable");
    problem.initCause(cause);
    return problem;
  }
}
