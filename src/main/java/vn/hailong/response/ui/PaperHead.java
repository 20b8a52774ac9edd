package vn.hailong.response.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Time;
import vn.hailong.common.id.DeskId;
import vn.hailong.office.Desk;
import vn.hailong.office.ServiceField;
import vn.hailong.response.Form;
import vn.hailong.round.Round;
import vn.hailong.shell.ui.DayPicker;

/** What holds for a whole pile of papers: day, desk, field and form stay from one to the next. */
final class PaperHead extends Div {

  private static final long serialVersionUID = 1L;

  private final DayPicker day = new DayPicker(getTranslation("response.paper.day"));
  private final Select<Desk> desk = new Select<>();
  private final Select<ServiceField> field = new Select<>();
  private final Select<Form> form = new Select<>();
  private final transient List<ServiceField> allFields;

  PaperHead(Round round, List<Desk> desks, List<ServiceField> allFields, Clock clock) {
    this.allFields = allFields;
    addClassNames("hl-card", "hl-paper-pile");
    day(round, LocalDate.now(clock));
    Locale locale = getLocale();
    String unknown = getTranslation("response.paper.unknown");
    desk.setLabel(getTranslation("response.paper.desk"));
    desk.setItems(desks);
    desk.setItemLabelGenerator(one -> one == null ? unknown : one.name(locale));
    desk.setEmptySelectionAllowed(true);
    desk.setEmptySelectionCaption(unknown);
    desk.addValueChangeListener(change -> fieldsOf(change.getValue()));
    field.setLabel(getTranslation("response.paper.field"));
    field.setItemLabelGenerator(one -> one == null ? unknown : one.name(locale));
    field.setEmptySelectionAllowed(true);
    field.setEmptySelectionCaption(unknown);
    form.setLabel(getTranslation("response.paper.form"));
    form.setItems(Form.FULL, Form.QUICK);
    form.setItemLabelGenerator(one -> getTranslation("response.form." + one.code()));
    form.setValue(Form.FULL);
    fieldsOf(null);
    add(day, desk, field, form);
  }

  private void day(Round round, LocalDate today) {
    LocalDate first = LocalDate.ofInstant(round.opensAt(), Time.ZONE);
    LocalDate last = LocalDate.ofInstant(round.closesAt(), Time.ZONE);
    LocalDate latest = last.isBefore(today) ? last : today;
    day.setMin(first);
    day.setMax(latest);
    day.setValue(latest);
    day.setRequired(true);
    day.setI18n(
        day.getI18n()
            .setRequiredErrorMessage(getTranslation("problem.required"))
            .setMinErrorMessage(getTranslation("response.paper.day.outside"))
            .setMaxErrorMessage(getTranslation("response.paper.day.outside")));
  }

  /** A desk offers its own fields; what does not fit any more is taken back. */
  private void fieldsOf(@Nullable Desk chosen) {
    ServiceField before = field.getValue();
    List<ServiceField> offered = new ArrayList<>(allFields);
    if (chosen != null) {
      offered.removeIf(one ->
          !chosen.serviceFields().contains(one.code()) && !one.code().equals(ServiceField.OTHER));
    }
    field.setItems(offered);
    if (before != null && offered.contains(before)) {
      field.setValue(before);
    }
  }

  void onForm(SerializableConsumer<Form> listener) {
    form.addValueChangeListener(change -> listener.accept(form()));
  }

  Form form() {
    return Objects.requireNonNullElse(form.getValue(), Form.FULL);
  }

  /**
   * The day.
   *
   * @throws ProblemException {@code invalid_answers} (422) when the field holds none that will do
   */
  LocalDate day() {
    LocalDate chosen = day.getValue();
    if (chosen == null || day.isInvalid()) {
      day.setInvalid(true);
      throw new ProblemException(
          new Problem(
              422,
              "invalid_answers",
              List.of(),
              List.of(new Problem.Part("/day", "required", List.of()))));
    }
    return chosen;
  }

  @Nullable DeskId desk() {
    Desk chosen = desk.getValue();
    return chosen == null ? null : chosen.id();
  }

  @Nullable String serviceField() {
    ServiceField chosen = field.getValue();
    return chosen == null ? null : chosen.code();
  }
}
