package vn.hailong.alert;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import vn.hailong.common.Checks;

/** Whether a webhook can be as it is wanted. */
@Singleton
class WebhookCheck {

  private static final int NAME = 80;
  private static final int URL = 2_000;

  private final AddressGuard guard;

  WebhookCheck(AddressGuard guard) {
    this.guard = guard;
  }

  void check(String name, String url, List<EventKind> events) {
    Checks checks = new Checks().line("/name", name, NAME).line("/url", url, URL);
    Optional<String> wrong = wrongWith(url);
    wrong.ifPresent(code -> checks.that(false, "/url", code));
    checks
        .that(!events.isEmpty(), "/events", "required")
        .that(EventKind.shared().containsAll(events), "/events", "webhook_event")
        .orRefuse("invalid_webhook");
  }

  /** The code of what is wrong with an address. */
  private Optional<String> wrongWith(String url) {
    URI uri;
    try {
      uri = URI.create(url);
    } catch (IllegalArgumentException e) {
      return Optional.of("webhook_url");
    }
    String scheme = uri.getScheme();
    boolean http = "http".equals(scheme) || "https".equals(scheme);
    if (!http || uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
      return Optional.of("webhook_url");
    }
    try {
      guard.addresses(uri.getHost());
      boolean safe = "https".equals(scheme) || guard.isInside(uri.getHost());
      return safe ? Optional.empty() : Optional.of("webhook_needs_https");
    } catch (UnknownHostException e) {
      return Optional.of("webhook_host_unknown");
    } catch (AddressGuard.RefusedAddressException e) {
      return Optional.of("webhook_address_refused");
    }
  }
}
