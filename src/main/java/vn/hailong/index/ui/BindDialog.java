package vn.hailong.index.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.index.Assessment;
import vn.hailong.index.Assessments;
import vn.hailong.round.Round;
import vn.hailong.shell.ui.FormDialog;
import vn.hailong.template.Template;
import vn.hailong.template.Templates;

/** Chooses the rounds the survey components are measured on. */
final class BindDialog {

  private final IndexText text;
  private final Assessments assessments;
  private final Templates templates;

  BindDialog(IndexText text, Assessments assessments, Templates templates) {
    this.text = text;
    this.assessments = assessments;
    this.templates = templates;
  }

  /** Opens it over an assessment; offers the rounds whose questionnaires the set measures. */
  void open(Assessment assessment, List<Round> rounds, Runnable done) {
    Set<String> measured = measured(templates.criteriaSet(assessment.criteriaSet()));
    List<Round> offered =
        rounds.stream()
            .filter(round ->
                measured.contains(questionnaire(round).code())
                    || assessment.rounds().contains(round.id()))
            .toList();
    CheckboxGroup<Round> choice = new CheckboxGroup<>(text.text("bind.rounds"));
    choice.setItems(offered);
    choice.setItemLabelGenerator(this::label);
    choice.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    choice.setValue(
        offered.stream()
            .filter(round -> assessment.rounds().contains(round.id()))
            .collect(Collectors.toSet()));
    Paragraph how = new Paragraph(text.text(offered.isEmpty() ? "bind.none" : "bind.how"));
    how.addClassName("hl-muted");
    new FormDialog(
            text.text("bind.title"),
            text.text("bind.act"),
            () -> {
              assessments.bind(assessment.id(), choice.getValue().stream().map(Round::id).toList());
              done.run();
              return true;
            },
            how,
            choice)
        .open();
  }

  private static Set<String> measured(CriteriaSet set) {
    return set.surveyComponents().stream()
        .map(Component.Survey::measure)
        .map(measure -> measure.questionnaire())
        .collect(Collectors.toSet());
  }

  private String label(Round round) {
    return text.text(
        "bind.round",
        round.title(text.locale()),
        text.formats().date(round.opensAt()),
        text.formats().date(round.closesAt()),
        questionnaire(round).version());
  }

  private Template questionnaire(Round round) {
    return templates.template(round.questionnaire());
  }
}
