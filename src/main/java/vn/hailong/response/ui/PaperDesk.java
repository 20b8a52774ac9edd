package vn.hailong.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;
import vn.hailong.response.Receipt;
import vn.hailong.shell.ui.Confirm;
import vn.hailong.shell.ui.Formats;
import vn.hailong.shell.ui.Notices;

/** The sheet with what is done with it: storing one form after another, and how many there are. */
final class PaperDesk extends Div {

  private static final long serialVersionUID = 1L;

  private final PaperSheet sheet;
  private final transient Entry entry;
  private final Div answer = new Div();
  private final Span status = new Span();
  private int stored;

  /** Stores a form. */
  @FunctionalInterface
  interface Entry {

    /**
     * The receipt of a stored form.
     *
     * @throws ProblemException when it was refused
     */
    Receipt store(TypedForm typed);
  }

  PaperDesk(PaperSheet sheet, Entry entry) {
    this.sheet = sheet;
    this.entry = entry;
    addClassName("hl-paper-desk");
    sheet.onStore(this::store);
    sheet.onEmpty(() -> say(getTranslation("response.paper.empty")));
    sheet.onRestored(() -> say(getTranslation("response.paper.restored")));
    answer.getElement().setAttribute("aria-live", "polite");
    Paragraph keys = new Paragraph(getTranslation("response.paper.keys"));
    keys.addClassName("hl-muted");
    add(keys, sheet, foot());
  }

  private Component foot() {
    Button store = new Button(getTranslation("response.paper.store"), click -> sheet.submit());
    store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Button discard = new Button(getTranslation("response.paper.discard"), click -> discard());
    discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    status.addClassName("hl-paper-status");
    status.setText(getTranslation("response.paper.none"));
    Div row = new Div(status, discard, store);
    row.addClassName("hl-row");
    Div foot = new Div(answer, row);
    foot.addClassNames("hl-card", "hl-paper-foot");
    return foot;
  }

  private void store(TypedForm typed) {
    answer.removeAll();
    try {
      Receipt receipt = entry.store(typed);
      stored++;
      say("");
      status.setText(
          getTranslation(
              "response.paper.stored", Formats.of(getLocale()).count(stored), receipt.code()));
      sheet.begin();
    } catch (ProblemException e) {
      refuse(e.problem());
    }
  }

  private void refuse(Problem problem) {
    sheet.refuse(
        problem.errors().stream()
            .filter(PaperDesk::isAtQuestion)
            .map(part -> new PaperSheet.WrongQuestion(question(part), words(part)))
            .toList());
    // what stands at its question need not be said twice, and pointers are for programs
    answer.add(
        Notices.inline(
            new Problem(
                problem.status(),
                problem.code(),
                problem.arguments(),
                problem.errors().stream()
                    .filter(part -> !isAtQuestion(part))
                    .map(part -> new Problem.Part("", part.code(), part.arguments()))
                    .toList())));
  }

  private void say(String words) {
    answer.removeAll();
    if (!words.isEmpty()) {
      answer.add(new Paragraph(words));
    }
  }

  private void discard() {
    Confirm.open(
        getTranslation("response.paper.discard.title"),
        getTranslation("response.paper.discard.loss"),
        getTranslation("response.paper.discard"),
        () -> {
          say("");
          sheet.begin();
        });
  }

  private static boolean isAtQuestion(Problem.Part part) {
    return part.pointer().matches("/(answers|context)/.+|/comment");
  }

  private static String question(Problem.Part part) {
    String[] path = part.pointer().split("/");
    return path.length > 2 ? path[2] : path[1];
  }

  private String words(Problem.Part part) {
    return getTranslation("problem." + part.code(), part.arguments().toArray());
  }
}
