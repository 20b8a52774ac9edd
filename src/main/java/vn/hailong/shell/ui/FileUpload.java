package vn.hailong.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.Serializable;
import vn.hailong.common.ProblemException;

/** A button that takes one small file at a time. */
public final class FileUpload extends Upload {

  private static final long serialVersionUID = 1L;
  private static final int MEGABYTE = 1024 * 1024;

  /** What happens with a file. */
  @FunctionalInterface
  public interface Taker extends Serializable {

    /** Takes the whole file. */
    void take(String fileName, byte[] content);
  }

  /**
   * A button with words.
   *
   * @param ending of the files it offers, such as {@code .csv}
   */
  public FileUpload(String words, String ending, Taker taker) {
    super(UploadHandler.inMemory((file, content) -> taker.take(file.fileName(), content)));
    setUploadButton(new Button(words, VaadinIcon.UPLOAD_ALT.create()));
    setDropAllowed(false);
    setAcceptedFileTypes(ending);
    setMaxFiles(1);
    setMaxFileSize(MEGABYTE);
    addFileRejectedListener(
        rejected -> Notices.problem(new ProblemException(413, "too_large", "1 MB")));
    addAllFinishedListener(finished -> clearFileList());
  }
}
