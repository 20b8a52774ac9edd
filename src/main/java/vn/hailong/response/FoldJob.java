package vn.hailong.response;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps figures about a second behind the answers. */
@Singleton
class FoldJob {

  private static final Logger LOG = LoggerFactory.getLogger(FoldJob.class);

  private final Rollups rollups;
  private boolean stopped;

  FoldJob(Rollups rollups) {
    this.rollups = rollups;
  }

  @Scheduled(fixedDelay = "1s", initialDelay = "1s")
  synchronized void fold() {
    if (stopped) {
      return;
    }
    try {
      rollups.fold();
    } catch (RuntimeException e) {
      // the queue is in the database: the next run takes up what this one left
      LOG.warn("Answers could not be added to the figures, next try in a second: {}", e.toString());
    }
  }

  /** Lets a running fold end before the database goes away under it. */
  @PreDestroy
  synchronized void stop() {
    stopped = true;
  }
}
