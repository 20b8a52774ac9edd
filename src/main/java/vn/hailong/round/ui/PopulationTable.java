package vn.hailong.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hailong.office.ServiceField;
import vn.hailong.shell.ui.Formats;

/** A number for each service field, and their sum. An empty field is unknown, not zero. */
final class PopulationTable extends Div {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 999_999_999;

  private final Map<String, IntegerField> inputs = new LinkedHashMap<>();
  private final Span sum = new Span();
  private final transient Formats formats;
  private final transient SerializableRunnable changed;
  private transient Map<String, Long> stored = Map.of();

  PopulationTable(
      List<ServiceField> fields, Formats formats, boolean editable, SerializableRunnable changed) {
    this.formats = formats;
    this.changed = changed;
    addClassName("hl-table-frame");
    NativeTableBody body = new NativeTableBody();
    for (ServiceField field : fields) {
      String name = field.name(getLocale());
      inputs.put(field.code(), input(name, editable));
      body.add(row(name, inputs.get(field.code())));
    }
    sum.addClassName("hl-strong");
    NativeTable table =
        new NativeTable(
            new NativeTableHeader(
                new NativeTableRow(
                    head("round.population.field", ""),
                    head("round.population.dossiers", "hl-num"))),
            body,
            new NativeTableFooter(row(getTranslation("round.population.sum"), sum)));
    table.addClassNames("hl-table", "hl-population");
    add(table);
  }

  private IntegerField input(String name, boolean editable) {
    IntegerField input = new IntegerField();
    input.setAriaLabel(getTranslation("round.population.of", name));
    input.setMin(0);
    input.setMax(MOST);
    input.setReadOnly(!editable);
    input.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
    input.setErrorMessage(getTranslation("problem.dossiers_out_of_range"));
    input.setValueChangeMode(ValueChangeMode.LAZY);
    input.addValueChangeListener(event -> {
      showSum();
      if (event.isFromClient()) {
        changed.run();
      }
    });
    return input;
  }

  private static NativeTableRow row(String name, Component value) {
    NativeTableHeaderCell head = new NativeTableHeaderCell(name);
    head.getElement().setAttribute("scope", "row");
    NativeTableCell cell = new NativeTableCell(value);
    cell.addClassName("hl-num");
    return new NativeTableRow(head, cell);
  }

  private NativeTableHeaderCell head(String key, String className) {
    NativeTableHeaderCell head = new NativeTableHeaderCell(getTranslation(key));
    head.getElement().setAttribute("scope", "col");
    if (!className.isEmpty()) {
      head.addClassName(className);
    }
    return head;
  }

  /** Shows what is stored. */
  void show(Map<String, Long> population) {
    stored = population;
    inputs.forEach((code, input) -> {
      Long dossiers = population.get(code);
      // clearing first also takes away what was typed but is no number
      input.clear();
      input.setInvalid(false);
      if (dossiers != null) {
        input.setValue(Math.toIntExact(dossiers));
      }
    });
    showSum();
  }

  /** Whether what is shown is not what is stored. */
  boolean isDirty() {
    return !values().equals(stored) || inputs.values().stream().anyMatch(IntegerField::isInvalid);
  }

  /** What was typed; empty when something is not a number, which is marked then. */
  Optional<Map<String, Long>> read() {
    for (IntegerField input : inputs.values()) {
      if (input.isInvalid()) {
        input.focus();
        return Optional.empty();
      }
    }
    return Optional.of(values());
  }

  private Map<String, Long> values() {
    Map<String, Long> values = new LinkedHashMap<>();
    inputs.forEach((code, input) -> {
      if (input.getValue() != null) {
        values.put(code, input.getValue().longValue());
      }
    });
    return values;
  }

  private void showSum() {
    Map<String, Long> values = values();
    sum.setText(
        values.isEmpty()
            ? Formats.NOTHING
            : formats.count(values.values().stream().mapToLong(Long::longValue).sum()));
  }
}
