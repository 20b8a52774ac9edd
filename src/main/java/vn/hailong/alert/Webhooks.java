package vn.hailong.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.AgencyId;

/**
 * Other systems that are told of events of an agency and all under it; everything needs {@code
 * OPERATE} for the agency.
 */
public interface Webhooks {

  /** Live webhooks of an agency by name. */
  List<Webhook> of(AgencyId agency);

  /**
   * Creates a webhook; its secret is shown this once.
   *
   * @throws vn.hailong.common.ProblemException {@code invalid_webhook} (422) with parts; {@code
   *     duplicate_webhook_name} (409)
   */
  Created create(AgencyId agency, String name, String url, List<EventKind> events);

  /** Removes a webhook; what still waits for it is never sent. */
  void remove(long id);

  /** Sends an event that says it is a test. */
  void test(long id);

  /** What a webhook was or will be told, newest first. */
  List<Delivery> deliveries(long id, int atMost);

  /** Sends again what was given up. */
  void again(UUID delivery);

  /** A webhook without its secret. */
  record Webhook(
      long id, AgencyId agency, String name, String url, List<String> events, Instant createdAt) {

    public Webhook {
      events = List.copyOf(events);
    }
  }

  /**
   * A new webhook.
   *
   * @param secret as text; the key of the signatures is its UTF-8 bytes
   */
  record Created(Webhook webhook, String secret) {}

  /** How far a delivery is. */
  enum State {
    WAITING,
    DELIVERED,
    GIVEN_UP
  }

  /**
   * One event for one webhook.
   *
   * @param status what the other side answered last; null when it did not
   */
  record Delivery(
      UUID id,
      String event,
      Instant createdAt,
      Instant dueAt,
      int attempts,
      @Nullable Integer status,
      @Nullable String error,
      State state) {}
}
