package vn.hailong.ledger;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.hailong.ledger.verify.SignedHead;

/** What a report prints so that it bears witness to the ledger. */
@Singleton
public final class HeadLinks {

  private final Ledger ledger;
  private final String baseUrl;

  HeadLinks(Ledger ledger, @Value("${hailong.base-url:}") String baseUrl) {
    this.ledger = ledger;
    this.baseUrl = baseUrl;
  }

  /** The address of a head with the SHA-256 of its note: the text of the QR code on reports. */
  public String address(SignedHead head) {
    return baseUrl + "/ledger/" + head.head().number() + "?sha256=" + head.digest();
  }

  /** The address of the newest head; empty before the first. */
  public Optional<String> newest() {
    return ledger.latest(1).stream().findFirst().map(this::address);
  }
}
