package vn.hailong.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hailong.testing.TestApp;

/** HTTPS from two PEM files, without a proxy. */
final class TlsTest {

  private static final String PASSWORD = "mat-khau-kho-khoa";

  @TempDir Path directory;

  @Test
  void everythingIsServedOverHttpsAndStaysThere() throws Exception {
    KeyStore keys = selfSigned();
    Path certificate = pem("CERTIFICATE", keys.getCertificate("server").getEncoded());
    Path key = pem("PRIVATE KEY", keys.getKey("server", PASSWORD.toCharArray()).getEncoded());
    try (TestApp app =
            TestApp.start(
                Map.of(
                    "hailong.tls.certificate", certificate.toString(),
                    "hailong.tls.key", key.toString(),
                    "micronaut.server.host", "localhost"));
        HttpClient client = HttpClient.newBuilder().sslContext(trusting(keys)).build()) {
      HttpResponse<String> page = get(client, "https", app, "/login");
      assertEquals(200, page.statusCode());
      assertTrue(page.headers().firstValue("Strict-Transport-Security").isPresent());
      String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
      assertTrue(cookie.contains("Secure") && cookie.contains("HttpOnly"), cookie);
    }
  }

  @Test
  void withoutItNoBrowserIsToldToInsistOnHttps() throws Exception {
    try (TestApp app = TestApp.start();
        HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> page = get(client, "http", app, "/login");
      assertFalse(page.headers().firstValue("Strict-Transport-Security").isPresent());
      String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
      assertTrue(policy.startsWith("default-src 'self'"), policy);
      assertFalse(policy.contains("http:") || policy.contains("*"), policy);
    }
  }

  @Test
  void whatAProxySaysIsBelievedOnlyWhereThereIsOne() throws Exception {
    try (TestApp open = TestApp.start();
        TestApp behind = TestApp.start(Map.of("hailong.behind-proxy", true));
        HttpClient client = HttpClient.newHttpClient()) {
      assertFalse(cookie(get(client, "http", open, "/login")).contains("Secure"));
      assertTrue(cookie(get(client, "http", behind, "/login")).contains("Secure"));
    }
  }

  private static String cookie(HttpResponse<String> page) {
    return page.headers().firstValue("Set-Cookie").orElseThrow();
  }

  private static HttpResponse<String> get(
      HttpClient client, String scheme, TestApp app, String path)
      throws IOException, InterruptedException {
    URI address = URI.create(scheme + "://localhost:" + app.uri().getPort() + path);
    HttpRequest request =
        HttpRequest.newBuilder(address).header("X-Forwarded-Proto", "https").build();
    return client.send(request, BodyHandlers.ofString());
  }

  private KeyStore selfSigned() throws IOException, InterruptedException, GeneralSecurityException {
    Path file = directory.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "server",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=localhost",
                    "-ext",
                    "san=dns:localhost",
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    PASSWORD,
                    "-keystore",
                    file.toString()))
            .inheritIO()
            .start();
    assertEquals(0, keytool.waitFor());
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    return keys;
  }

  private Path pem(String kind, byte[] der) throws IOException {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return Files.writeString(
        directory.resolve(kind.replace(' ', '-') + ".pem"),
        "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
  }

  private static SSLContext trusting(KeyStore keys) throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", keys.getCertificate("server"));
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }
}
