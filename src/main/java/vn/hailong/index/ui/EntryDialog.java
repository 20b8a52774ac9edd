package vn.hailong.index.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.AssessmentId;
import vn.hailong.index.Assessments;
import vn.hailong.index.DocumentEntry;
import vn.hailong.shell.ui.Notices;

/**
 * The form of one component or adjustment. Refusals stand beside their fields and what was typed
 * stays; whoever was overtaken by somebody else is told so and can take over the new version.
 */
final class EntryDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient IndexText text;
  private final transient Assessments assessments;
  private final transient AssessmentId assessment;
  private final transient Runnable done;
  private final EntryFields fields;
  private final String code;
  private final Div problem = new Div();

  EntryDialog(
      IndexText text,
      Assessments assessments,
      AssessmentId assessment,
      Scored scored,
      DocumentEntry entry,
      boolean mayScore,
      boolean mayVerify,
      Runnable done) {
    this.text = text;
    this.assessments = assessments;
    this.assessment = assessment;
    this.done = done;
    this.code = scored.code();
    fields = new EntryFields(text, scored, entry, mayScore, mayVerify);
    setHeaderTitle(code + " " + text.of(scored.title()));
    setWidth("min(40rem, 94vw)");
    setCloseOnOutsideClick(false);
    Div form = new Div(new Paragraph(text.rule(scored)), evidence(scored), problem, fields);
    form.addClassName("hl-stack");
    add(form);
    Button cancel = new Button(text.text("entry.close"), click -> close());
    Button save = new Button(text.text("entry.save"), click -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.setVisible(mayScore || mayVerify);
    getFooter().add(cancel, save);
  }

  private Paragraph evidence(Scored scored) {
    Component.@Nullable Document component = scored.component();
    @Nullable LocalizedText evidence = component == null ? null : component.evidence();
    Paragraph words =
        new Paragraph(evidence == null ? "" : text.text("entry.evidence", text.of(evidence)));
    words.addClassName("hl-muted");
    words.setVisible(evidence != null);
    return words;
  }

  private void save() {
    problem.removeAll();
    if (!fields.isReadable()) {
      return;
    }
    try {
      assessments.save(assessment, fields.typed());
      close();
      Notices.done(text.text("entry.saved", code));
      done.run();
    } catch (ProblemException e) {
      if (e.problem().code().equals("stale")) {
        overtaken(e);
      } else if (!fields.explain(e.problem())) {
        problem.add(Notices.inline(e.problem()));
      }
    }
  }

  private void overtaken(ProblemException e) {
    Button reload =
        new Button(
            text.text("entry.reload"),
            click -> {
              problem.removeAll();
              assessments.documents(assessment).stream()
                  .filter(entry -> entry.code().equals(code))
                  .forEach(fields::show);
            });
    problem.add(Notices.inline(e.problem()), reload);
  }
}
