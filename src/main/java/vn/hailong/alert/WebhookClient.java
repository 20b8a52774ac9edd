package vn.hailong.alert;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.StringRequestContent;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;
import vn.hailong.alert.store.DeliveryRow;
import vn.hailong.alert.store.WebhookRow;

/**
 * Sends one delivery. The connection goes to the very address the guard has looked at, so a name
 * that changes its mind in between gains nothing; redirects are answers like any other.
 */
@Singleton
class WebhookClient {

  private static final long CONNECT_MILLIS = 5_000;
  private static final long WHOLE_SECONDS = 15;

  private final AddressGuard guard;
  private final Clock clock;
  private @Nullable HttpClient started;

  WebhookClient(AddressGuard guard, Clock clock) {
    this.guard = guard;
    this.clock = clock;
  }

  /** That the other side could not be reached, or must not be. */
  static final class UnreachableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreachableException(Throwable cause) {
      super(Errors.text(cause), cause);
    }
  }

  /** The status the other side answered with. */
  int send(WebhookRow webhook, DeliveryRow delivery)
      throws UnreachableException, InterruptedException {
    URI uri = URI.create(webhook.url());
    try {
      guard.addresses(uri.getHost());
      if (!uri.getScheme().equals("https") && !guard.isInside(uri.getHost())) {
        throw new UnknownHostException(uri.getHost() + " is reached over https only");
      }
      return client()
          .POST(uri)
          .followRedirects(false)
          .agent("HaiLong-Webhook/1")
          .headers(headers ->
              headers
                  .put("Hailong-Event", delivery.event())
                  .put("Idempotency-Key", delivery.id().toString())
                  .put(
                      "Hailong-Signature",
                      WebhookSignature.of(webhook.secret(), clock.instant(), delivery.body())))
          .body(
              new StringRequestContent("application/json", delivery.body(), StandardCharsets.UTF_8))
          .timeout(WHOLE_SECONDS, TimeUnit.SECONDS)
          .send()
          .getStatus();
    } catch (ExecutionException e) {
      throw new UnreachableException(e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException | UnknownHostException | AddressGuard.RefusedAddressException e) {
      throw new UnreachableException(e);
    }
  }

  /** Started at first use: most installations have no webhook. */
  private synchronized HttpClient client() {
    HttpClient client = started;
    if (client == null) {
      client = new HttpClient();
      client.setConnectTimeout(CONNECT_MILLIS);
      client.setHttpCookieStore(new HttpCookieStore.Empty());
      client.setSocketAddressResolver(
          (host, port, context, promise) -> resolve(host, port, promise));
      try {
        client.start();
      } catch (Exception e) {
        throw new IllegalStateException("the HTTP client does not start", e);
      }
      started = client;
    }
    return client;
  }

  private void resolve(String host, int port, Promise<List<InetSocketAddress>> promise) {
    try {
      promise.succeeded(
          guard.addresses(host).stream()
              .map(address -> new InetSocketAddress(address, port))
              .toList());
    } catch (UnknownHostException | AddressGuard.RefusedAddressException e) {
      promise.failed(e);
    }
  }

  @PreDestroy
  synchronized void stop() throws Exception {
    if (started != null) {
      started.stop();
    }
  }
}
