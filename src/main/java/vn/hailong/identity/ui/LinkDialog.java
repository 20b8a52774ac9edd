package vn.hailong.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import vn.hailong.identity.AccountLinks;
import vn.hailong.identity.LetterPaper;
import vn.hailong.shell.ui.CopyField;
import vn.hailong.shell.ui.Formats;
import vn.hailong.shell.ui.Notices;

/** A link just made, and the ways to bring it to its owner. */
final class LinkDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  LinkDialog(AccountLinks links, AccountLinks.Link link) {
    boolean invitation = !link.account().hasPassword();
    setHeaderTitle(
        getTranslation(
            invitation ? "identity.link.invited" : "identity.link.renewed", link.account().name()));
    setWidth("min(32rem, 94vw)");
    // pressing beside the dialog must not lose what is shown only once
    setCloseOnOutsideClick(false);
    Refusable problem = new Refusable();
    Div ways = new Div();
    ways.addClassName("hl-row");
    for (LetterPaper paper : LetterPaper.values()) {
      ways.add(letter(links, link, paper));
    }
    if (links.mails() && link.account().email() != null) {
      Button mail =
          new Button(
              getTranslation("identity.link.mail", link.account().email()),
              VaadinIcon.ENVELOPE_O.create());
      mail.setDisableOnClick(true);
      mail.addClickListener(click -> {
        if (problem.run(() -> links.mail(link))) {
          Notices.done(getTranslation("identity.link.mailed"));
        } else {
          mail.setEnabled(true);
        }
      });
      ways.add(mail);
    }
    Paragraph once =
        new Paragraph(
            getTranslation("identity.link.once", Formats.of(getLocale()).date(link.expiresAt())));
    Div body =
        new Div(
            new Paragraph(getTranslation("identity.link.how")),
            ways,
            problem,
            new CopyField(getTranslation("identity.link.address"), link.address()),
            once);
    body.addClassName("hl-stack");
    add(body);
    Button close = new Button(getTranslation("identity.link.done"), click -> close());
    close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(close);
  }

  private Anchor letter(AccountLinks links, AccountLinks.Link link, LetterPaper paper) {
    Anchor letter =
        new Anchor(
            DownloadHandler.fromInputStream(event -> {
              byte[] pdf = links.letter(link, paper);
              return new DownloadResponse(
                  new ByteArrayInputStream(pdf),
                  "thu-" + link.account().login() + "-" + paper + ".pdf",
                  "application/pdf",
                  pdf.length);
            }),
            getTranslation("identity.link.letter", paper.name()));
    letter.addComponentAsFirst(VaadinIcon.PRINT.create());
    letter.addClassName("hl-tool");
    return letter;
  }
}
