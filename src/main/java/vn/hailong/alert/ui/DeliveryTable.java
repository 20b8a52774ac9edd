package vn.hailong.alert.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import vn.hailong.alert.Webhooks.Delivery;
import vn.hailong.alert.Webhooks.State;
import vn.hailong.shell.ui.Formats;

/** What a webhook was told lately. */
final class DeliveryTable extends Div {

  private static final long serialVersionUID = 1L;

  DeliveryTable(
      String webhook, List<Delivery> deliveries, Formats formats, Consumer<Delivery> again) {
    if (deliveries.isEmpty()) {
      add(new Paragraph(getTranslation("alert.webhooks.history.none")));
      return;
    }
    addClassName("hl-table-frame");
    // wide tables scroll by themselves: also by keyboard, under a name
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement()
        .setAttribute("aria-label", getTranslation("alert.webhooks.history") + ": " + webhook);
    NativeTable table = new NativeTable();
    table.addClassName("hl-table");
    NativeTableRow head = new NativeTableRow();
    for (String column : List.of("at", "event", "state", "answer", "act")) {
      NativeTableHeaderCell cell =
          new NativeTableHeaderCell(getTranslation("alert.webhooks.history." + column));
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    table.getHead().add(head);
    deliveries.forEach(each -> table.getBody().add(row(each, formats, again)));
    add(table);
  }

  private NativeTableRow row(Delivery delivery, Formats formats, Consumer<Delivery> again) {
    Integer status = delivery.status();
    String answer =
        Objects.requireNonNullElse(delivery.error(), status == null ? "" : "HTTP " + status);
    return new NativeTableRow(
        new NativeTableCell(formats.dateTime(delivery.createdAt())),
        new NativeTableCell(getTranslation("alert.event." + delivery.event())),
        new NativeTableCell(chip(delivery.state())),
        new NativeTableCell(answer),
        new NativeTableCell(act(delivery, again)));
  }

  private Span chip(State state) {
    Span chip =
        new Span(getTranslation("alert.webhooks.state." + state.name().toLowerCase(Locale.ROOT)));
    chip.addClassName("hl-chip");
    if (state != State.WAITING) {
      chip.addClassName(state == State.DELIVERED ? "hl-good" : "hl-danger");
    }
    return chip;
  }

  private Component act(Delivery delivery, Consumer<Delivery> again) {
    return delivery.state() == State.GIVEN_UP
        ? new Button(getTranslation("alert.webhooks.again"), click -> again.accept(delivery))
        : new Span();
  }
}
