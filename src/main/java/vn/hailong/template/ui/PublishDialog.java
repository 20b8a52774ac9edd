package vn.hailong.template.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import vn.hailong.common.ProblemException;
import vn.hailong.shell.ui.Notices;
import vn.hailong.template.Template;
import vn.hailong.template.Templates;

/** Takes a YAML file; what is wrong with it is listed by line and nothing is published. */
final class PublishDialog extends Dialog {

  private static final long serialVersionUID = 1L;
  private static final int LARGEST = 1024 * 1024;

  private final transient Templates templates;
  private final SerializableRunnable published;
  private final Div answer = new Div();

  PublishDialog(Templates templates, SerializableRunnable published) {
    this.templates = templates;
    this.published = published;
    setHeaderTitle(getTranslation("template.publish"));
    setWidth("min(42rem, 94vw)");
    Upload upload =
        new Upload(UploadHandler.inMemory((file, content) -> publish(file.fileName(), content)));
    upload.setMaxFiles(1);
    upload.setMaxFileSize(LARGEST);
    upload.setUploadButton(new Button(getTranslation("template.publish.choose")));
    upload.setDropLabel(
        new com.vaadin.flow.component.html.Span(getTranslation("template.publish.drop")));
    upload.addFileRejectedListener(
        rejected -> show(new ProblemException(413, "too_large", "1 MB")));
    upload.addAllFinishedListener(finished -> upload.clearFileList());
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
