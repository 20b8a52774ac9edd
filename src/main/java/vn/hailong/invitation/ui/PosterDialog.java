package vn.hailong.invitation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import vn.hailong.common.Languages;
import vn.hailong.invitation.Invitations;
import vn.hailong.invitation.PaperSize;
import vn.hailong.office.Desk;

/** The posters of a desk, one for each paper and language. */
final class PosterDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  PosterDialog(Desk desk, String code, Invitations invitations) {
    setHeaderTitle(getTranslation("invitation.desk.print.title", desk.name(getLocale())));
    setWidth("min(28rem, 94vw)");
    UnorderedList files = new UnorderedList();
    files.addClassNames("hl-rows", "hl-files");
    for (PaperSize size : new PaperSize[] {PaperSize.A5, PaperSize.A4}) {
      for (Locale language : Languages.ALL) {
        files.add(new ListItem(poster(desk, code, size, language, invitations)));
      }
    }
    Div content = new Div(new Paragraph(getTranslation("invitation.desk.print.how")), files);
    content.addClassName("hl-stack");
    add(content);
    getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
  }

  private Download poster(
      Desk desk, String code, PaperSize size, Locale language, Invitations invitations) {
    String words =
        getTranslation(
            "invitation.desk.print.file",
            size.name(),
            getTranslation("invitation.desk.print." + language.getLanguage()));
    String file =
        "poster-"
            + code
            + "-"
            + size.name().toLowerCase(Locale.ROOT)
            + "-"
            + language.getLanguage()
            + ".pdf";
    return new Download(
        words, file, "application/pdf", () -> invitations.poster(desk.id(), size, language));
  }
}
