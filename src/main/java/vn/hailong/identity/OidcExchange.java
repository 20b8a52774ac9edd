package vn.hailong.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hailong.common.ProblemException;

/** Speaks OpenID Connect with the province's server. */
@Singleton
final class OidcExchange {

  private static final Logger LOG = LoggerFactory.getLogger(OidcExchange.class);

  private final OidcSettings settings;
  private final OidcProvider provider;

  OidcExchange(OidcSettings settings, OidcProvider provider) {
    this.settings = settings;
    this.provider = provider;
  }

  /** An ID token that has been checked, and what it says. */
  record Proven(JWT token, IDTokenClaimsSet claims) {}

  ProvinceSignIn.Departure depart(ProvinceSignIn.Purpose purpose) {
    OIDCProviderMetadata metadata = provider.get().metadata();
    State state = new State();
    Nonce nonce = new Nonce();
    CodeVerifier verifier = new CodeVerifier();
    URI address =
        new AuthenticationRequest.Builder(
                new ResponseType(ResponseType.Value.CODE),
                Scope.parse(settings.scope()),
                new ClientID(settings.clientId()),
                settings.callback())
            .endpointURI(metadata.getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .build()
            .toURI();
    return new ProvinceSignIn.Departure(
        address.toString(),
        new ProvinceSignIn.Pending(
            state.getValue(), nonce.getValue(), verifier.getValue(), purpose));
  }

  /**
   * Exchanges the code the browser brought for an ID token, and checks signature, issuer, audience,
   * times (a minute of skew) and nonce.
   */
  Proven arrive(ProvinceSignIn.Pending pending, URI arrived) {
    OidcProvider.Known known = provider.get();
    try {
      AuthenticationResponse answer = AuthenticationResponseParser.parse(arrived);
      if (!new State(pending.state()).equals(answer.getState())) {
        throw refused("the state is not the one that was sent");
      }
      if (answer.getIssuer() != null && !answer.getIssuer().equals(settings.issuer())) {
        throw refused("the answer is another issuer's");
      }
      if (!answer.indicatesSuccess()) {
        throw refused(answer.toErrorResponse().getErrorObject().toString());
      }
      if (answer.toSuccessResponse().getAuthorizationCode() == null) {
        throw refused("no code came back");
      }
      TokenResponse reply =
          OIDCTokenResponseParser.parse(
              send(known.metadata(), pending, answer.toSuccessResponse()));
      if (!reply.indicatesSuccess()) {
        throw refused(reply.toErrorResponse().getErrorObject().toString());
      }
      JWT token =
          ((com.nimbusds.openid.connect.sdk.OIDCTokenResponse) reply.toSuccessResponse())
              .getOIDCTokens()
              .getIDToken();
      return new Proven(token, known.validator().validate(token, new Nonce(pending.nonce())));
    } catch (ParseException | BadJOSEException e) {
      throw refused(String.valueOf(e.getMessage()));
    } catch (IOException | JOSEException e) {
      throw OidcProvider.unavailable(e);
    }
  }

  private com.nimbusds.oauth2.sdk.http.HTTPResponse send(
      OIDCProviderMetadata metadata,
      ProvinceSignIn.Pending pending,
      com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse answer)
      throws IOException {
    HTTPRequest request =
        new TokenRequest.Builder(
                metadata.getTokenEndpointURI(),
                client(metadata),
                new AuthorizationCodeGrant(
                    answer.getAuthorizationCode(),
                    settings.callback(),
                    new CodeVerifier(pending.verifier())))
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(OidcProvider.TIMEOUT_MILLIS);
    request.setReadTimeout(OidcProvider.TIMEOUT_MILLIS);
    request.setFollowRedirects(false);
    return request.send();
  }

  private PlainClientSecret client(OIDCProviderMetadata metadata) {
    ClientID id = new ClientID(settings.clientId());
    Secret secret = new Secret(settings.clientSecret());
    List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
    boolean inBody =
        methods != null
            && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    return inBody ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret);
  }

  private static ProblemException refused(String reason) {
    LOG.warn("a sign-in at the province was refused: {}", reason);
    return new ProblemException(401, "province_refused");
  }
}
