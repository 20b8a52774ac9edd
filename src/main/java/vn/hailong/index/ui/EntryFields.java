package vn.hailong.index.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.Rule;
import vn.hailong.common.Problem;
import vn.hailong.index.DocumentEntry;

/** The fields of one entry; what the reader may not change is shown, not offered. */
final class EntryFields extends Div {

  private static final long serialVersionUID = 1L;
  private static final int NOTE_LENGTH = 2000;

  private final transient IndexText text;
  private final Checkbox notApplicable;
  private final BigDecimalField value;
  private final Select<BigDecimal> yesNo = new Select<>();
  private final BigDecimalField required;
  private final BigDecimalField self;
  private final BigDecimalField verified;
  private final BigDecimalField last;
  private final IntegerField evidence;
  private final TextArea note;
  private final Map<String, HasValidation> byPointer = new LinkedHashMap<>();
  private transient DocumentEntry shown;

  /**
   * Fields for a component or an adjustment.
   *
   * @param mayScore whether the reader may enter value, self score, evidence and note
   * @param mayVerify whether the reader may enter verified and final score
   */
  EntryFields(
      IndexText text, Scored scored, DocumentEntry entry, boolean mayScore, boolean mayVerify) {
    this.text = text;
    this.shown = entry;
    notApplicable = new Checkbox(text.text("entry.not_applicable"));
    value = number("value", mayScore);
    required = number("required", mayScore);
    self = number("self_score", mayScore);
    verified = number("verified_score", mayVerify);
    last = number("final_score", mayVerify);
    evidence = new IntegerField(text.text("entry.evidence_count"));
    evidence.setMin(0);
    evidence.setStepButtonsVisible(true);
    evidence.setReadOnly(!mayScore);
    byPointer.put("/evidence_count", evidence);
    note = new TextArea(text.text("entry.note"));
    note.setMaxLength(NOTE_LENGTH);
    note.setReadOnly(!mayScore);
    note.setWidthFull();
    byPointer.put("/note", note);
    notApplicable.setReadOnly(!mayScore);
    notApplicable.addValueChangeListener(change -> {
      value.setEnabled(!change.getValue());
      yesNo.setEnabled(!change.getValue());
    });
    answers(mayScore);
    describe(scored, entry);
    addClassName("hl-stack");
    add(
        notApplicable,
        pair(value, yesNo, required),
        pair(self, evidence),
        note,
        new H3(text.text("entry.verification")),
        pair(verified, last));
    show(entry);
  }

  private void describe(Scored scored, DocumentEntry entry) {
    String most = text.text("entry.points.help", text.plain(scored.max()));
    self.setHelperText(most);
    verified.setHelperText(most);
    last.setHelperText(most);
    Component.Document component = scored.component();
    if (component != null) {
      describe(component);
      return;
    }
    // points that came as a value are shown; new ones are self-assessed, like any other
    value.setVisible(entry.value() != null);
    value.setHelperText(most);
    yesNo.setVisible(false);
    required.setVisible(false);
    notApplicable.setVisible(false);
  }

  private void describe(Component.Document component) {
    Rule rule = component.rule();
    notApplicable.setVisible(component.notApplicable() != null);
    value.setHelperText(text.text("entry.value." + rule.type()));
    boolean asked = rule instanceof Rule.YesNo;
    value.setVisible(!asked);
    yesNo.setVisible(asked);
    boolean counted =
        rule instanceof Rule.Ratio || rule instanceof Rule.Steps || rule instanceof Rule.Linear;
    required.setVisible(counted);
    required.setHelperText(text.text("entry.required.help"));
  }

  /** The value of a yes-or-no rule, in words. */
  private void answers(boolean may) {
    yesNo.setLabel(text.text("entry.value"));
    yesNo.setItems(BigDecimal.ONE, BigDecimal.ZERO);
    yesNo.setItemLabelGenerator(answer ->
        answer == null
            ? text.text("entry.unknown")
            : text.text(answer.signum() > 0 ? "entry.yes" : "entry.no"));
    yesNo.setEmptySelectionAllowed(true);
    yesNo.setEmptySelectionCaption(text.text("entry.unknown"));
    yesNo.setReadOnly(!may);
  }

  private BigDecimalField number(String name, boolean may) {
    BigDecimalField field = new BigDecimalField(text.text("entry." + name));
    field.setLocale(text.locale());
    field.setReadOnly(!may);
    byPointer.put("/" + name, field);
    return field;
  }

  private static Div pair(com.vaadin.flow.component.Component... fields) {
    Div pair = new Div(fields);
    pair.addClassName("hl-pair");
    return pair;
  }

  /** Shows an entry, or a newer version of it. */
  void show(DocumentEntry entry) {
    shown = entry;
    notApplicable.setValue(entry.notApplicable());
    value.setValue(entry.value());
    yesNo.setValue(entry.value());
    required.setValue(entry.required());
    self.setValue(entry.selfScore());
    verified.setValue(entry.verifiedScore());
    last.setValue(entry.finalScore());
    evidence.setValue(entry.evidenceCount());
    note.setValue(entry.note() == null ? "" : entry.note());
    byPointer.values().forEach(field -> field.setInvalid(false));
  }

  /** What is typed in, over the version that was shown. */
  DocumentEntry typed() {
    boolean none = notApplicable.getValue();
    String words = note.getValue().strip();
    @Nullable Integer pieces = evidence.getValue();
    @Nullable BigDecimal entered = yesNo.isVisible() ? yesNo.getValue() : value.getValue();
    @Nullable BigDecimal given = none ? null : entered;
    return new DocumentEntry(
        shown.code(),
        none,
        given,
        required.getValue(),
        self.getValue(),
        verified.getValue(),
        last.getValue(),
        pieces == null ? 0 : pieces,
        words.isEmpty() ? null : words,
        shown.version());
  }

  /** Whether every field holds what can be read as its kind of value. */
  boolean isReadable() {
    return byPointer.values().stream().noneMatch(HasValidation::isInvalid);
  }

  /** Puts each part of a problem beside its field; answers whether every part found one. */
  boolean explain(Problem problem) {
    byPointer.values().forEach(field -> field.setInvalid(false));
    boolean all = !problem.errors().isEmpty();
    for (Problem.Part part : problem.errors()) {
      HasValidation field = byPointer.get(part.pointer());
      if (field == null) {
        all = false;
      } else {
        field.setErrorMessage(getTranslation("problem." + part.code(), part.arguments().toArray()));
        field.setInvalid(true);
      }
    }
    return all;
  }
}
