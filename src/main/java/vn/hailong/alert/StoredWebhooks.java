package vn.hailong.alert;

import static vn.hailong.common.access.Permission.OPERATE;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hailong.alert.store.DeliveryRow;
import vn.hailong.alert.store.DeliveryRows;
import vn.hailong.alert.store.WebhookRow;
import vn.hailong.alert.store.WebhookRows;
import vn.hailong.common.Constraints;
import vn.hailong.common.Messages;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Words;
import vn.hailong.common.access.Access;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.common.audit.Facts;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Offices;

/** Webhooks in the database. */
@Singleton
class StoredWebhooks implements Webhooks {

  private static final int SECRET_BYTES = 32;

  private final WebhookRows rows;
  private final DeliveryRows deliveries;
  private final WebhookCheck check;
  private final WebhookQueue queue;
  private final Offices offices;
  private final Access access;
  private final AuditTrail audit;
  private final Messages messages;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  StoredWebhooks(
      WebhookRows rows,
      DeliveryRows deliveries,
      WebhookCheck check,
      WebhookQueue queue,
      Offices offices,
      Access access,
      AuditTrail audit,
      Messages messages,
      Clock clock) {
    this.rows = rows;
    this.deliveries = deliveries;
    this.check = check;
    this.queue = queue;
    this.offices = offices;
    this.access = access;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<Webhook> of(AgencyId agency) {
    access.require(OPERATE, agency);
    return rows.of(agency.value()).stream().map(StoredWebhooks::webhook).toList();
  }

  @Override
  @Transactional
  public Created create(AgencyId agency, String name, String url, List<EventKind> events) {
    access.require(OPERATE, agency);
    String line = Words.line(name);
    String address = url.strip();
    check.check(line, address, events);
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    String codes = events.stream().map(EventKind::code).collect(Collectors.joining(","));
    Constraints.asProblems(
        Map.of(
            "webhook_name_once", () -> new ProblemException(409, "duplicate_webhook_name", line)),
        () -> {
          rows.add(
              agency.value(), line, address, codes, secret.getBytes(StandardCharsets.UTF_8), now());
          return line;
        });
    WebhookRow created = row(rows.id(agency.value(), line));
    declare("alert.webhook_created", created, Map.of(), facts(created));
    return new Created(webhook(created), secret);
  }

  @Override
  @Transactional
  public void remove(long id) {
    WebhookRow row = managed(id);
    rows.remove(id, now());
    declare("alert.webhook_removed", row, facts(row), Map.of());
  }

  @Override
  @Transactional
  public void test(long id) {
    WebhookRow row = managed(id);
    queue.put(
        id,
        "webhook.test",
        offices.agency(new AgencyId(row.agencyId())),
        new Sentence(messages, "alert.webhook.test"),
        "staff/webhooks",
        now());
    declare("alert.webhook_tested", row, Map.of(), Map.of());
  }

  @Override
  public List<Delivery> deliveries(long id, int atMost) {
    managed(id);
    return deliveries.of(id, atMost).stream().map(StoredWebhooks::delivery).toList();
  }

  @Override
  @Transactional
  public void again(UUID delivery) {
    DeliveryRow known =
        deliveries.one(delivery).orElseThrow(() -> new ProblemException(404, "not_found"));
    WebhookRow row = managed(known.webhookId());
    deliveries.again(delivery, now());
    declare("alert.webhook_retried", row, Map.of(), Map.of());
  }

  private void declare(
      String action, WebhookRow row, Map<String, String> before, Map<String, String> after) {
    audit.record(
        new Change(action, new AgencyId(row.agencyId()), Long.toString(row.id()), before, after));
  }

  private static Map<String, String> facts(WebhookRow row) {
    return new Facts()
        .with("name", row.name())
        .with("url", row.url())
        .with("events", row.events())
        .map();
  }

  private WebhookRow managed(long id) {
    WebhookRow row = row(id);
    access.require(OPERATE, new AgencyId(row.agencyId()));
    return row;
  }

  private WebhookRow row(long id) {
    return rows.one(id).orElseThrow(() -> new ProblemException(404, "not_found"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Webhook webhook(WebhookRow row) {
    return new Webhook(
        row.id(),
        new AgencyId(row.agencyId()),
        row.name(),
        row.url(),
        Arrays.asList(row.events().split(",", -1)),
        row.createdAt());
  }

  private static Delivery delivery(DeliveryRow row) {
    State state =
        row.deliveredAt() != null
            ? State.DELIVERED
            : row.givenUpAt() != null ? State.GIVEN_UP : State.WAITING;
    return new Delivery(
        row.id(),
        row.event(),
        row.createdAt(),
        row.dueAt(),
        row.attempts(),
        row.status(),
        row.error(),
        state);
  }
}
