package vn.hailong.invitation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** A link to a file that is made when somebody asks for it. */
final class Download extends Anchor {

  private static final long serialVersionUID = 1L;

  Download(String words, String fileName, String type, SerializableSupplier<byte[]> content) {
    super(
        DownloadHandler.fromInputStream(event -> {
          byte[] bytes = content.get();
          return new DownloadResponse(
              new ByteArrayInputStream(bytes), fileName, type, bytes.length);
        }),
        words);
    addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
    addClassName("hl-tool");
  }
}
