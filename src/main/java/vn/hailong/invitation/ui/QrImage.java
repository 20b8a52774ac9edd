package vn.hailong.invitation.ui;

import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A QR code drawn sharp at any size. */
final class QrImage extends Image {

  private static final long serialVersionUID = 1L;

  QrImage(String svg, String alternative) {
    super(
        "data:image/svg+xml;base64,"
            + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)),
        alternative);
    addClassName("hl-qr");
  }
}
