package vn.hailong.alert.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import vn.hailong.alert.EventKind;

/** Name, address and events of a new webhook. */
final class WebhookFields extends Div {

  private static final long serialVersionUID = 1L;

  private final TextField name = new TextField();
  private final TextField url = new TextField();
  private final CheckboxGroup<EventKind> events = new CheckboxGroup<>();

  WebhookFields() {
    addClassName("hl-form");
    name.setLabel(getTranslation("alert.webhooks.name"));
    name.setMaxLength(80);
    name.setWidthFull();
    url.setLabel(getTranslation("alert.webhooks.url"));
    url.setHelperText(getTranslation("alert.webhooks.url.help"));
    url.getElement().setAttribute("inputmode", "url");
    url.setWidthFull();
    events.setLabel(getTranslation("alert.webhooks.events"));
    events.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    events.setItems(EventKind.shared());
    events.setItemLabelGenerator(kind -> getTranslation("alert.event." + kind.code()));
    events.setValue(Set.of(EventKind.ROUND_FEW_RESPONSES, EventKind.ROUND_CLOSED));
    add(name, url, events);
  }

  String name() {
    return name.getValue();
  }

  String url() {
    return url.getValue();
  }

  List<EventKind> events() {
    return EventKind.shared().stream().filter(events.getValue()::contains).toList();
  }
}
