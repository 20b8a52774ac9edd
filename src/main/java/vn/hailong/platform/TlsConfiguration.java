package vn.hailong.platform;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;

/** HTTPS from two PEM files, for offices that run without a proxy. */
@Singleton
final class TlsConfiguration {

  private static final char[] IN_MEMORY = "in-memory".toCharArray();

  private final @Nullable Path certificate;
  private final @Nullable Path key;

  TlsConfiguration(
      @Property(name = "hailong.tls.certificate") @Nullable String certificate,
      @Property(name = "hailong.tls.key") @Nullable String key) {
    this.certificate = certificate == null ? null : Path.of(certificate);
    this.key = key == null ? null : Path.of(key);
  }

  boolean enabled() {
    return certificate != null && key != null;
  }

  ServerConnector connector(Server server, HttpConfiguration wire) {
    SslContextFactory.Server ssl = new SslContextFactory.Server();
    ssl.setKeyStore(keyStore());
    ssl.setKeyStorePassword(new String(IN_MEMORY));
    // certificates of a local test address carry a name the client may not have asked for
    wire.addCustomizer(new SecureRequestCustomizer(false));
    return new ServerConnector(server, ssl, new HttpConnectionFactory(wire));
  }

  private KeyStore keyStore() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry("server", privateKey(), IN_MEMORY, chain());
      return store;
    } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
      throw new RefusedStartException(
          "--tls-cert must be a PEM certificate chain and --tls-key its PKCS#8 PEM key: "
              + e.getMessage());
    }
  }

  private Certificate[] chain() throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(java.util.Objects.requireNonNull(certificate))) {
      return CertificateFactory.getInstance("X.509")
          .generateCertificates(in)
          .toArray(Certificate[]::new);
    }
  }

  private PrivateKey privateKey() throws IOException, GeneralSecurityException {
    String pem = Files.readString(java.util.Objects.requireNonNull(key));
    if (!pem.contains("BEGIN PRIVATE KEY")) {
      throw new IllegalArgumentException("the key is not an unencrypted PKCS#8 PEM file");
    }
    String body = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body));
    for (String algorithm : new String[] {"RSA", "EC", "Ed25519"}) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(spec);
      } catch (java.security.spec.InvalidKeySpecException e) {
        continue;
      }
    }
    throw new IllegalArgumentException("the key is neither RSA, EC nor Ed25519");
  }
}
