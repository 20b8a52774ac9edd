package vn.hailong.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.Serializable;
import vn.hailong.common.ProblemException;

/** A button that takes one small file at a time. */
public final class FileUpload extends Upload {

  private static final long serialVersionUID = 1L;
  private static final int MEGABYTE = 1024 * 1024;
  private static final String LARGE = "large";
  private static final String TYPE = "type";

  /** What happens with a file. */
  @FunctionalInterface
  public interface Taker extends Serializable {

    /** Takes the whole file. */
    void take(String fileName, byte[] content);
  }

  /**
   * A button with words.
   *
   * @param endings of the files it takes, such as {@code .csv}
   */
  public FileUpload(String words, Taker taker, String... endings) {
    super(UploadHandler.inMemory((file, content) -> taker.take(file.fileName(), content)));
    setUploadButton(new Button(words, VaadinIcon.UPLOAD_ALT.create()));
    setDropAllowed(false);
    setAcceptedFileTypes(endings);
    setMaxFiles(1);
    setMaxFileSize(MEGABYTE);
    setI18n(
        new UploadI18N()
            .setError(new UploadI18N.Error().setFileIsTooBig(LARGE).setIncorrectFileType(TYPE)));
    addFileRejectedListener(
        rejected -> refuse(rejected.getErrorMessage(), String.join(", ", endings)));
    // what became of the file is said by the taker; the next one can follow at once
    getElement().addEventListener("upload-success", event -> clearFileList());
    getElement().addEventListener("upload-error", event -> failed());
  }

  private void failed() {
    clearFileList();
    Notices.internalError();
  }

  private static void refuse(String reason, String endings) {
    switch (reason) {
      case LARGE -> Notices.problem(new ProblemException(413, "too_large", "1 MB"));
      case TYPE -> Notices.problem(new ProblemException(415, "unsupported_media_type", endings));
      default -> {
        // more than one at once: the first is taken
      }
    }
  }
}
