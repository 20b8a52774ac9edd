package vn.hailong.invitation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import vn.hailong.invitation.Invitations;
import vn.hailong.office.Desk;
import vn.hailong.shell.ui.CopyField;

/** A desk's code large enough to be scanned from the screen, and as files. */
final class QrDialog extends Dialog {

  private static final long serialVersionUID = 1L;
  private static final int PIXELS = 1200;

  QrDialog(Desk desk, String code, Invitations invitations) {
    String name = desk.name(getLocale());
    setHeaderTitle(name);
    setWidth("min(28rem, 94vw)");
    QrImage qr =
        new QrImage(invitations.qrSvg(code), getTranslation("invitation.desk.qr.alt", name));
    qr.addClassName("hl-qr-large");
    Div words = new Div(Grouped.code(code));
    words.addClassNames("hl-code", "hl-code-large");
    Div files =
        new Div(
            new Download(
                getTranslation("invitation.desk.png"),
                "qr-" + code + ".png",
                "image/png",
                () -> invitations.qrPng(code, PIXELS)),
            new Download(
                getTranslation("invitation.desk.svg"),
                "qr-" + code + ".svg",
                "image/svg+xml",
                () -> invitations.qrSvg(code).getBytes(StandardCharsets.UTF_8)));
    files.addClassName("hl-row");
    Div content =
        new Div(
            qr,
            words,
            new CopyField(getTranslation("invitation.desk.address"), invitations.address(code)),
            files);
    content.addClassName("hl-stack");
    add(content);
    getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
  }
}
