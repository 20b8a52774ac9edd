package vn.hailong.audit.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.hailong.audit.ActionNames;
import vn.hailong.audit.AuditQuery;
import vn.hailong.common.Time;
import vn.hailong.common.id.AgencyId;
import vn.hailong.shell.ui.DayPicker;
import vn.hailong.shell.ui.Search;

/** What is looked for: time, person, action, text. */
final class AuditFilter extends Div {

  private static final long serialVersionUID = 1L;

  private final transient AgencyId agency;
  private final transient LocalDate firstDay;
  private final transient LocalDate lastDay;
  private final DayPicker from;
  private final DayPicker to;
  private final TextField person;
  private final ComboBox<String> action = new ComboBox<>();
  private final TextField text;

  AuditFilter(AgencyId agency, int year, List<String> actions, ActionNames names, Runnable search) {
    this.agency = agency;
    firstDay = LocalDate.of(year, 1, 1);
    lastDay = LocalDate.of(year, 12, 31);
    addClassNames("hl-card", "hl-filter");
    getElement().setAttribute("role", "search");
    from = new DayPicker(getTranslation("audit.from"));
    from.setValue(firstDay);
    to = new DayPicker(getTranslation("audit.to"));
    to.setValue(lastDay);
    person = new TextField(getTranslation("audit.person"));
    person.setClearButtonVisible(true);
    action.setLabel(getTranslation("audit.action"));
    action.setItemLabelGenerator(code -> names.action(getLocale(), code));
    action.setItems(
        (code, typed) -> Search.contains(names.action(getLocale(), code), typed), actions);
    action.setClearButtonVisible(true);
    text = new TextField(getTranslation("audit.text"));
    text.setClearButtonVisible(true);
    Button run =
        new Button(
            getTranslation("audit.search"), VaadinIcon.SEARCH.create(), click -> search.run());
    run.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    run.addClickShortcut(Key.ENTER);
    add(from, to, person, action, text, run);
  }

  AuditQuery query() {
    return new AuditQuery(
        agency,
        day(from, firstDay).atStartOfDay(Time.ZONE).toInstant(),
        day(to, lastDay).plusDays(1).atStartOfDay(Time.ZONE).toInstant(),
        person.getValue(),
        chosenAction(),
        text.getValue());
  }

  /** The same as a file. */
  String exportAddress() {
    return "api/v1/agencies/%s/audit.csv?from=%s&to=%s&person=%s&action=%s&text=%s"
        .formatted(
            agency,
            day(from, firstDay),
            day(to, lastDay),
            escaped(person.getValue()),
            escaped(chosenAction()),
            escaped(text.getValue()));
  }

  private String chosenAction() {
    return Objects.requireNonNullElse(action.getValue(), "");
  }

  private static LocalDate day(DayPicker picker, LocalDate otherwise) {
    return Objects.requireNonNullElse(picker.getValue(), otherwise);
  }

  private static String escaped(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
