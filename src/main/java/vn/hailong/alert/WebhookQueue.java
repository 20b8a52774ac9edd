package vn.hailong.alert;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hailong.alert.store.DeliveryRows;
import vn.hailong.alert.store.WebhookRow;
import vn.hailong.alert.store.WebhookRows;
import vn.hailong.common.Languages;
import vn.hailong.common.Localized;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Agency;
import vn.hailong.office.Offices;

/** Puts events where {@link WebhookJob} finds them. */
@Singleton
class WebhookQueue {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final WebhookRows webhooks;
  private final DeliveryRows deliveries;
  private final Offices offices;
  private final String baseUrl;

  WebhookQueue(
      WebhookRows webhooks,
      DeliveryRows deliveries,
      Offices offices,
      @Property(name = "hailong.base-url", defaultValue = "") String baseUrl) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.offices = offices;
    this.baseUrl = baseUrl;
  }

  /** For every webhook of the agency, or of one above it, that asked for the event. */
  void put(EventKind kind, @Nullable AgencyId agency, Localized text, String link, Instant now) {
    // the installation's own events go to those who hold the top
    List<Agency> path = agency == null ? tops() : offices.path(agency);
    if (path.isEmpty()) {
      return;
    }
    List<Long> ids = path.stream().map(each -> each.id().value()).toList();
    for (WebhookRow webhook : webhooks.asking(ids, kind.code())) {
      put(webhook.id(), kind.code(), agency == null ? null : path.getLast(), text, link, now);
    }
  }

  void put(
      long webhook,
      String event,
      @Nullable Agency agency,
      Localized text,
      String link,
      Instant now) {
    UUID id = UUID.randomUUID();
    ObjectNode body = JSON.createObjectNode();
    body.put("id", id.toString()).put("event", event).put("at", now.toString());
    if (agency != null) {
      ObjectNode about = body.putObject("agency").put("code", agency.code());
      about.put("name_vi", agency.nameVi()).put("name_en", agency.nameEn());
    }
    body.put("text_vi", text.text(Languages.VIETNAMESE));
    body.put("text_en", text.text(Languages.ENGLISH));
    body.put("link", baseUrl + "/" + link);
    deliveries.add(id, webhook, event, body.toString(), now);
  }

  private List<Agency> tops() {
    return offices.roots();
  }
}
