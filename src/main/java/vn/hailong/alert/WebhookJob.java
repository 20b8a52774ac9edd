package vn.hailong.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hailong.alert.store.DeliveryRow;
import vn.hailong.alert.store.DeliveryRows;
import vn.hailong.alert.store.WebhookRow;
import vn.hailong.alert.store.WebhookRows;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.notice.Notice;
import vn.hailong.common.notice.NoticeBoard;
import vn.hailong.job.Hold;
import vn.hailong.job.Job;
import vn.hailong.job.Report;
import vn.hailong.job.Schedule;

/** Tells webhooks what waits for them; one that fails gets a pause, the others do not wait. */
@Singleton
class WebhookJob implements Job {

  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final int AT_ONCE = 100;

  /** With the pauses between them about two days. */
  private static final int MOST_ATTEMPTS = 12;

  private final WebhookRows webhooks;
  private final DeliveryRows deliveries;
  private final WebhookClient client;
  private final NoticeBoard notices;
  private final Clock clock;

  WebhookJob(
      WebhookRows webhooks,
      DeliveryRows deliveries,
      WebhookClient client,
      NoticeBoard notices,
      Clock clock) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.client = client;
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "alert.webhooks";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Every(PAUSE);
  }

  @Override
  public Report run(Hold hold) {
    List<DeliveryRow> due = deliveries.due(now(), AT_ONCE);
    if (due.isEmpty()) {
      return Report.NOTHING;
    }
    Set<Long> failing = new HashSet<>();
    int delivered = 0;
    for (DeliveryRow delivery : due) {
      Optional<WebhookRow> webhook = webhooks.one(delivery.webhookId());
      if (webhook.isEmpty() || failing.contains(delivery.webhookId())) {
        continue;
      }
      hold.require();
      if (deliver(webhook.get(), delivery)) {
        delivered++;
      } else {
        failing.add(delivery.webhookId());
      }
    }
    return Report.of("alert.webhooks.delivered", delivered, failing.size());
  }

  private boolean deliver(WebhookRow webhook, DeliveryRow delivery) {
    try {
      int status = client.send(webhook, delivery);
      if (status >= 200 && status < 300) {
        deliveries.delivered(delivery.id(), status, now());
        return true;
      }
      failed(webhook, delivery, status, "HTTP " + status);
    } catch (WebhookClient.UnreachableException e) {
      failed(webhook, delivery, null, Objects.requireNonNullElse(e.getMessage(), ""));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
    return false;
  }

  private void failed(
      WebhookRow webhook, DeliveryRow delivery, @Nullable Integer status, String error) {
    int attempts = delivery.attempts() + 1;
    if (attempts < MOST_ATTEMPTS) {
      deliveries.postponed(delivery.id(), status, error, now().plus(Retries.pause(attempts)));
      return;
    }
    deliveries.givenUp(delivery.id(), status, error, now());
    notices.post(
        Notice.about(
            new AgencyId(webhook.agencyId()),
            EventKind.WEBHOOK_FAILING.code(),
            "staff/webhooks",
            "webhook.failing/" + webhook.id() + "/" + now().truncatedTo(ChronoUnit.DAYS),
            webhook.name(),
            error));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
