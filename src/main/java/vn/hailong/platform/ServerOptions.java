package vn.hailong.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens and what it is called.
 *
 * @param baseUrl address citizens use; null means the listening address itself
 * @param behindProxy whether only a proxy reaches the port, whose X-Forwarded headers are true
 * @param tlsCertificate PEM file; given together with {@code tlsKey}
 */
record ServerOptions(
    String host,
    int port,
    @Nullable String baseUrl,
    boolean behindProxy,
    @Nullable Path tlsCertificate,
    @Nullable Path tlsKey) {

  Map<String, Object> asProperties() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("micronaut.server.host", host);
    properties.put("micronaut.server.port", port);
    properties.put("hailong.base-url", publicUrl());
    properties.put("hailong.behind-proxy", behindProxy);
    if (tlsCertificate != null && tlsKey != null) {
      properties.put("hailong.tls.certificate", tlsCertificate.toAbsolutePath().toString());
      properties.put("hailong.tls.key", tlsKey.toAbsolutePath().toString());
    }
    return properties;
  }

  /** The address without a slash at its end. */
  String publicUrl() {
    if (baseUrl != null) {
      return baseUrl.replaceFirst("/+$", "");
    }
    String scheme = tlsCertificate == null ? "http" : "https";
    return scheme + "://" + reachableHost() + ":" + port;
  }

  /** A phone cannot open "localhost": a server that listens everywhere names its own address. */
  private String reachableHost() {
    if (!host.equals("0.0.0.0")) {
      return host;
    }
    try {
      InetAddress own = InetAddress.getLocalHost();
      return own.isLoopbackAddress() ? "localhost" : own.getHostAddress();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
