package vn.hailong.alert.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vn.hailong.alert.Webhooks;
import vn.hailong.shell.ui.Confirm;
import vn.hailong.shell.ui.Formats;
import vn.hailong.shell.ui.Notices;

/** One webhook: where it leads, what it is told, and what it was told lately. */
final class WebhookCard extends Section {

  private static final long serialVersionUID = 1L;
  private static final int DELIVERIES = 20;

  private final transient Webhooks.Webhook webhook;
  private final transient Webhooks webhooks;
  private final transient Formats formats;
  private final transient Runnable changed;

  WebhookCard(Webhooks.Webhook webhook, Webhooks webhooks, Formats formats, Runnable changed) {
    this.webhook = webhook;
    this.webhooks = webhooks;
    this.formats = formats;
    this.changed = changed;
    addClassNames("hl-card", "hl-stack");
    Span url = new Span(webhook.url());
    url.addClassName("hl-excerpt");
    Div events = new Div();
    events.addClassName("hl-chips");
    webhook
        .events()
        .forEach(event -> {
          Span chip = new Span(getTranslation("alert.event." + event));
          chip.addClassName("hl-chip");
          events.add(chip);
        });
    add(new H2(webhook.name()), new Div(url), events, history(), buttons());
  }

  private Div buttons() {
    Button test =
        new Button(
            getTranslation("alert.webhooks.test"),
            click -> {
              webhooks.test(webhook.id());
              Notices.done(getTranslation("alert.webhooks.tested"));
              changed.run();
            });
    test.setAriaLabel(getTranslation("alert.webhooks.test.named", webhook.name()));
    Button remove = new Button(getTranslation("alert.webhooks.remove"), click -> askRemove());
    remove.setAriaLabel(getTranslation("alert.webhooks.remove.named", webhook.name()));
    remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
    Div row = new Div(test, remove);
    row.addClassName("hl-row");
    return row;
  }

  private void askRemove() {
    Confirm.open(
        getTranslation("alert.webhooks.remove.ask", webhook.name()),
        getTranslation("alert.webhooks.remove.loss"),
        getTranslation("alert.webhooks.remove"),
        () -> {
          webhooks.remove(webhook.id());
          changed.run();
        });
  }

  /** Read when it is opened. */
  private NativeDetails history() {
    Div content = new Div();
    NativeDetails details = new NativeDetails(getTranslation("alert.webhooks.history"), content);
    Runnable fill =
        () -> {
          content.removeAll();
          content.add(
              new DeliveryTable(
                  webhook.name(),
                  webhooks.deliveries(webhook.id(), DELIVERIES),
                  formats,
                  delivery -> {
                    webhooks.again(delivery.id());
                    changed.run();
                  }));
        };
    details.addToggleListener(event -> {
      if (event.isOpened()) {
        fill.run();
      }
    });
    return details;
  }
}
