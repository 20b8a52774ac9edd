package vn.hailong.ledger;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hailong.ledger.store.PendingRows;

/** Makes a head a day and sees to it that witnesses get it. */
@Singleton
class LedgerJob {

  private static final Logger LOG = LoggerFactory.getLogger(LedgerJob.class);

  private final Sealing sealing;
  private final Deliveries deliveries;
  private final PendingRows pending;
  private boolean stopped;

  LedgerJob(Sealing sealing, Deliveries deliveries, PendingRows pending) {
    this.sealing = sealing;
    this.deliveries = deliveries;
    this.pending = pending;
  }

  @Scheduled(
      fixedDelay = "${hailong.ledger.look-every:5m}",
      initialDelay = "${hailong.ledger.look-first:20s}")
  synchronized void run() {
    if (stopped) {
      return;
    }
    try {
      if (sealing.daily().isPresent()) {
        pending.forget();
      }
      deliveries.run();
    } catch (RuntimeException e) {
      // what waits is in the database: the next run takes it up
      LOG.warn("No head of the ledger could be made or delivered: {}", e.toString());
    }
  }

  /** Lets a running head be finished before the database goes away under it. */
  @PreDestroy
  synchronized void stop() {
    stopped = true;
  }
}
