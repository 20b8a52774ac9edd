package vn.hailong.identity;

import com.nimbusds.oauth2.sdk.id.Issuer;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the province's sign-in is reached; nothing of it is used while no issuer is named. */
@Singleton
final class OidcSettings {

  private final @Nullable String issuer;
  private final String clientId;
  private final String clientSecret;
  private final String scope;
  private final String algorithm;
  private final String base;
  private final List<MappingRule> rules;

  OidcSettings(
      @Nullable @Property(name = "hailong.oidc.issuer") String issuer,
      @Property(name = "hailong.oidc.client-id", defaultValue = "hailong") String clientId,
      @Property(name = "hailong.oidc.client-secret", defaultValue = "") String clientSecret,
      @Property(name = "hailong.oidc.scope", defaultValue = "openid profile") String scope,
      @Property(name = "hailong.oidc.algorithm", defaultValue = "RS256") String algorithm,
      @Property(name = "hailong.oidc.roles", defaultValue = "") String rules,
      @Property(name = "hailong.base-url") String baseUrl) {
    this.issuer = issuer == null || issuer.isBlank() ? null : safe(issuer.strip());
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.scope = scope;
    this.algorithm = algorithm;
    this.base = baseUrl.replaceFirst("/+$", "");
    this.rules = MappingRule.all(rules);
  }

  private static String safe(String issuer) {
    URI uri = URI.create(issuer);
    boolean here = List.of("localhost", "127.0.0.1", "[::1]").contains(uri.getHost());
    if (!"https".equals(uri.getScheme()) && !here) {
      throw new IllegalArgumentException("hailong.oidc.issuer must be https: " + issuer);
    }
    return issuer;
  }

  boolean present() {
    return issuer != null;
  }

  Issuer issuer() {
    if (issuer == null) {
      throw new IllegalStateException("no issuer is configured");
    }
    return new Issuer(issuer);
  }

  String clientId() {
    return clientId;
  }

  String clientSecret() {
    return clientSecret;
  }

  String scope() {
    return scope;
  }

  String algorithm() {
    return algorithm;
  }

  List<MappingRule> rules() {
    return rules;
  }

  URI callback() {
    return URI.create(base + "/oidc/callback");
  }

  URI afterSignOut() {
    return URI.create(base + "/");
  }
}
