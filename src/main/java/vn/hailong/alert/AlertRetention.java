package vn.hailong.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import vn.hailong.alert.store.DeliveryRows;
import vn.hailong.alert.store.LetterRows;
import vn.hailong.alert.store.NoticeRows;
import vn.hailong.job.Hold;
import vn.hailong.job.Job;
import vn.hailong.job.Report;
import vn.hailong.job.Schedule;

/** Forgets what was said long ago; addresses of people are kept the shortest. */
@Singleton
class AlertRetention implements Job {

  private static final Duration LETTERS = Duration.ofDays(30);
  private static final Duration DELIVERIES = Duration.ofDays(90);
  private static final Duration NOTICES = Duration.ofDays(400);

  private final LetterRows letters;
  private final DeliveryRows deliveries;
  private final NoticeRows notices;
  private final Clock clock;

  AlertRetention(LetterRows letters, DeliveryRows deliveries, NoticeRows notices, Clock clock) {
    this.letters = letters;
    this.deliveries = deliveries;
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "alert.retention";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Daily(LocalTime.of(2, 45));
  }

  @Override
  public Report run(Hold hold) {
    Instant now = clock.instant();
    return Report.of(
        "alert.forgotten",
        letters.forget(now.minus(LETTERS)),
        deliveries.forget(now.minus(DELIVERIES)),
        notices.forget(now.minus(NOTICES)));
  }
}
