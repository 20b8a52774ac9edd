package vn.hailong.template.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import vn.hailong.common.ProblemException;
import vn.hailong.shell.ui.FileUpload;
import vn.hailong.shell.ui.Notices;
import vn.hailong.template.Template;
import vn.hailong.template.Templates;

/** Takes a YAML file; what is wrong with it is listed by line and nothing is published. */
final class PublishDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient Templates templates;
  private final SerializableRunnable published;
  private final Div answer = new Div();

  PublishDialog(Templates templates, SerializableRunnable published) {
    this.templates = templates;
    this.published = published;
    setHeaderTitle(getTranslation("template.publish"));
    setWidth("min(42rem, 94vw)");
    FileUpload upload =
        new FileUpload(getTranslation("template.publish.choose"), this::publish, ".yaml", ".yml");
    answer.getElement().setAttribute("aria-live", "polite");
    Div content = new Div(new Paragraph(getTranslation("template.publish.how")), upload, answer);
    content.addClassName("hl-stack");
    add(content);
    getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
  }

  private void publish(String fileName, byte[] content) {
    answer.removeAll();
    try {
      Template template = templates.publish(fileName, content);
      published.run();
      close();
      Notices.done(getTranslation("template.publish.done", template.code(), template.version()));
    } catch (ProblemException e) {
      show(e);
    }
  }

  private void show(ProblemException refused) {
    answer.removeAll();
    answer.add(Notices.inline(refused.problem()));
  }
}
