package vn.hailong.response;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps figures about a second behind the answers. */
@Singleton
class FoldJob {

  private static final Logger LOG = LoggerFactory.getLogger(FoldJob.class);

  private final Rollups rollups;

  FoldJob(Rollups rollups) {
    this.rollups = rollups;
  }

  @Scheduled(fixedDelay = "1s", initialDelay = "1s")
  void fold() {
    try {
      rollups.fold();
    } catch (RuntimeException e) {
      // the queue is in the database: the next run takes up what this one left
      LOG.warn("Answers could not be added to the figures, next try in a second: {}", e.toString());
    }
  }
}
