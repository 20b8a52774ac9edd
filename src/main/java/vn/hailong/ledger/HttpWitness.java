package vn.hailong.ledger;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import vn.hailong.ledger.verify.SignedHead;

/** Posts the note; any answer of the 200s counts as received. Follows no redirects. */
@Singleton
class HttpWitness implements Witness {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int SUCCESS = 200;
  private static final int BEYOND_SUCCESS = 300;
  private static final int UNIQUE_LOCAL = 0xFC;
  private static final int UNIQUE_LOCAL_MASK = 0xFE;

  private final boolean privateAllowed;

  HttpWitness(LedgerSettings settings) {
    this.privateAllowed = settings.privateWitnesses();
  }

  @Override
  public boolean serves(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  @Override
  public void give(String address, SignedHead head) {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      URI uri = URI.create(address);
      requirePublic(uri);
      HttpRequest request =
          HttpRequest.newBuilder(uri)
              .timeout(PATIENCE)
              .header("Content-Type", "text/plain; charset=utf-8")
              .POST(HttpRequest.BodyPublishers.ofString(head.note()))
              .build();
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status < SUCCESS || status >= BEYOND_SUCCESS) {
        throw new UndeliveredException("HTTP " + status);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UndeliveredException(e.getClass().getSimpleName() + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UndeliveredException("interrupted");
    }
  }

  /** A setting must not make this server speak to what only it can reach. */
  private void requirePublic(URI uri) throws UnknownHostException {
    if (privateAllowed) {
      return;
    }
    for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
      if (address.isLoopbackAddress()
          || address.isAnyLocalAddress()
          || address.isLinkLocalAddress()
          || address.isSiteLocalAddress()
          || address.isMulticastAddress()
          || (address.getAddress().length > 4
              && (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL)) {
        throw new UndeliveredException(
            uri.getHost() + " is a private address (hailong.ledger.private-witnesses)");
      }
    }
  }
}
