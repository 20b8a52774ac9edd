package vn.hailong.response.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.Serializable;
import vn.hailong.common.ProblemException;
import vn.hailong.shell.ui.Notices;

/** Takes one large CSV file at a time, by button or dropped. */
final class ResponsesUpload extends Upload {

  private static final long serialVersionUID = 1L;
  private static final int MEGABYTES = 32;

  /** What happens with a file. */
  @FunctionalInterface
  interface Taker extends Serializable {
    void take(String fileName, byte[] content);
  }

  ResponsesUpload(Taker taker) {
    super(UploadHandler.inMemory((file, content) -> taker.take(file.fileName(), content)));
    Button choose =
        new Button(getTranslation("response.import.choose"), VaadinIcon.UPLOAD_ALT.create());
    choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    setUploadButton(choose);
    setDropLabel(new Span(getTranslation("response.import.drop")));
    setAcceptedFileTypes(".csv", "text/csv");
    setMaxFiles(1);
    setMaxFileSize(MEGABYTES * 1024 * 1024);
    addFileRejectedListener(
        rejected -> Notices.problem(new ProblemException(413, "too_large", MEGABYTES + " MB")));
    addAllFinishedListener(finished -> clearFileList());
  }
}
