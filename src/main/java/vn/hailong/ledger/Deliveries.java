package vn.hailong.ledger;

import static io.micronaut.transaction.TransactionDefinition.Propagation.REQUIRES_NEW;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.hailong.ledger.store.DeliveryRows;
import vn.hailong.ledger.store.DeliveryRows.Delivery;
import vn.hailong.ledger.store.HeadRows;

/** Gives heads to witnesses until each has arrived. */
@Singleton
class Deliveries {

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
  private static final int DOUBLINGS = 7;

  private final DeliveryRows rows;
  private final HeadRows heads;
  private final List<Witness> witnesses;
  private final Clock clock;

  Deliveries(DeliveryRows rows, HeadRows heads, List<Witness> witnesses, Clock clock) {
    this.rows = rows;
    this.heads = heads;
    this.witnesses = witnesses;
    this.clock = clock;
  }

  /** Tries everything that is due. */
  void run() {
    while (one()) {
      // until nothing is due
    }
  }

  /**
   * Tries one delivery, in a transaction of its own.
   *
   * @return whether one was due
   */
  @Transactional(propagation = REQUIRES_NEW)
  boolean one() {
    Instant now = clock.instant();
    for (Delivery delivery : rows.take(now)) {
      try {
        give(delivery);
        rows.delivered(delivery, now);
      } catch (UndeliveredException e) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(delivery.attempts(), DOUBLINGS));
        rows.failed(delivery, String.valueOf(e.getMessage()), now.plus(pause));
      }
      return true;
    }
    return false;
  }

  private void give(Delivery delivery) {
    Witness witness =
        witnesses.stream()
            .filter(each -> each.serves(delivery.witness()))
            .findFirst()
            .orElseThrow(
                () -> new UndeliveredException("an address starts with https: or mailto:"));
    witness.give(delivery.witness(), heads.find(delivery.head()).orElseThrow());
  }
}
