package vn.hailong.invitation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.hailong.office.ServiceField;
import vn.hailong.shell.ui.Search;

/**
 * The fields a desk serves, in the order the form shows them; moved by buttons, so also by keys.
 */
final class FieldOrder extends Div {

  private static final long serialVersionUID = 1L;

  private final transient List<ServiceField> known;
  private final transient List<ServiceField> chosen = new ArrayList<>();
  private final OrderedList list = new OrderedList();
  private final ComboBox<ServiceField> more = new ComboBox<>();

  FieldOrder(List<ServiceField> known, List<String> codes) {
    this.known = known;
    for (String code : codes) {
      known.stream().filter(field -> field.code().equals(code)).forEach(chosen::add);
    }
    addClassName("hl-field-order");
    Span label = new Span(getTranslation("invitation.desk.fields"));
    label.addClassName("hl-label");
    Paragraph help = new Paragraph(getTranslation("invitation.desk.fields.help"));
    help.addClassName("hl-help");
    list.addClassName("hl-order");
    more.setPlaceholder(getTranslation("invitation.desk.fields.add"));
    more.setAriaLabel(getTranslation("invitation.desk.fields.add"));
    more.setItemLabelGenerator(field -> field.name(getLocale()));
    more.setWidthFull();
    more.addValueChangeListener(event -> {
      if (event.getValue() != null) {
        chosen.add(event.getValue());
        show();
      }
    });
    add(label, list, more, help);
    show();
  }

  /** The codes in their order. */
  List<String> codes() {
    return chosen.stream().map(ServiceField::code).toList();
  }

  private void show() {
    list.removeAll();
    for (int i = 0; i < chosen.size(); i++) {
      list.add(row(i));
    }
    list.setVisible(!chosen.isEmpty());
    more.clear();
    more.setItems(
        (field, typed) -> Search.contains(field.name(getLocale()), typed),
        known.stream().filter(field -> !chosen.contains(field)).toList());
  }

  private ListItem row(int position) {
    String name = chosen.get(position).name(getLocale());
    Button up = button("up", name, VaadinIcon.ARROW_UP, () -> swap(position, position - 1));
    up.setEnabled(position > 0);
    Button down = button("down", name, VaadinIcon.ARROW_DOWN, () -> swap(position, position + 1));
    down.setEnabled(position < chosen.size() - 1);
    Button remove =
        button(
            "remove",
            name,
            VaadinIcon.CLOSE_SMALL,
            () -> {
              chosen.remove(position);
              show();
            });
    Div buttons = new Div(up, down, remove);
    buttons.addClassName("hl-order-buttons");
    return new ListItem(new Span(name), buttons);
  }

  private void swap(int one, int other) {
    Collections.swap(chosen, one, other);
    show();
  }

  private Button button(String act, String name, VaadinIcon icon, Runnable then) {
    Button button = new Button(icon.create(), click -> then.run());
    button.addThemeVariants(
        ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(getTranslation("invitation.desk.fields." + act, name));
    return button;
  }
}
