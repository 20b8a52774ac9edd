package vn.hailong.round.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hailong.common.id.AgencyId;
import vn.hailong.round.Round;
import vn.hailong.round.RoundPlan;
import vn.hailong.template.Template;

/** What an officer decides about a round. */
final class RoundFields extends Div {

  private static final long serialVersionUID = 1L;
  private static final int TITLE = 160;

  private final AgencyId agency;
  private final Select<Template> questionnaire = new Select<>();
  private final TextField titleVi = title("round.field.title_vi");
  private final TextField titleEn = title("round.field.title_en");
  private final OfficeTimeField opens;
  private final OfficeTimeField closes;
  private final Checkbox partial = new Checkbox(getTranslation("round.field.partial"));

  /** Fields of a new round. */
  RoundFields(AgencyId agency, List<Template> questionnaires, Instant opensAt, Instant closesAt) {
    this.agency = agency;
    this.opens = new OfficeTimeField(getTranslation("round.field.opens"), opensAt);
    this.closes = new OfficeTimeField(getTranslation("round.field.closes"), closesAt);
    addClassName("hl-stack");
    questionnaire.setLabel(getTranslation("round.field.questionnaire"));
    questionnaire.setItems(questionnaires);
    questionnaire.setItemLabelGenerator(
        one -> one.title(getLocale()) + " (" + one.code() + " " + one.version() + ")");
    questionnaire.setErrorMessage(getTranslation("round.field.required"));
    questionnaire.setWidthFull();
    titleVi.setPlaceholder(getTranslation("round.field.title.example"));
    titleEn.setHelperText(getTranslation("round.field.title_en.help"));
    closes.setHelperText(getTranslation("round.field.closes.help"));
    partial.setHelperText(getTranslation("round.field.partial.help"));
    add(questionnaire, titleVi, titleEn, opens, closes, partial);
  }

  /** Shows a round; its questionnaire stays when it may not change. */
  void fill(Round round, boolean questionnaireStays) {
    questionnaire
        .getListDataView()
        .getItems()
        .filter(one -> one.id().equals(round.questionnaire()))
        .findFirst()
        .ifPresent(questionnaire::setValue);
    questionnaire.setReadOnly(questionnaireStays);
    if (questionnaireStays) {
      questionnaire.setHelperText(getTranslation("round.field.questionnaire.stays"));
    }
    titleVi.setValue(round.titleVi());
    titleEn.setValue(round.titleEn());
    partial.setValue(round.includePartial());
  }

  /** The plan; empty when something is missing, which is marked then. */
  Optional<RoundPlan> read() {
    Optional<Instant> from = opens.instant();
    Optional<Instant> until = closes.instant();
    questionnaire.setInvalid(questionnaire.getValue() == null);
    titleVi.setInvalid(titleVi.getValue().isBlank());
    mark(opens, from.isEmpty(), "round.field.time.required");
    mark(closes, until.isEmpty(), "round.field.time.required");
    if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
      mark(closes, true, "problem.round_closes_before_opening");
    }
    if (questionnaire.isInvalid()
        || titleVi.isInvalid()
        || opens.isInvalid()
        || closes.isInvalid()) {
      return Optional.empty();
    }
    return Optional.of(
        new RoundPlan(
            agency,
            questionnaire.getValue().id(),
            titleVi.getValue(),
            titleEn.getValue().isBlank() ? titleVi.getValue() : titleEn.getValue(),
            from.orElseThrow(),
            until.orElseThrow(),
            partial.getValue()));
  }

  private void mark(OfficeTimeField field, boolean invalid, String key) {
    field.setInvalid(invalid);
    field.setErrorMessage(invalid ? getTranslation(key) : "");
  }

  private TextField title(String key) {
    TextField field = new TextField(getTranslation(key));
    field.setMaxLength(TITLE);
    field.setErrorMessage(getTranslation("round.field.required"));
    field.setManualValidation(true);
    field.setWidthFull();
    return field;
  }
}
