package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.hailong.common.Localized;
import vn.hailong.common.Problem;

/** The sentence of a problem and the list of its parts. */
final class ProblemText extends Div {

  private static final long serialVersionUID = 1L;

  // more would not be read; the file is corrected and sent again anyway
  private static final int SHOWN = 50;

  private ProblemText() {
    addClassName("hl-problem");
  }

  static ProblemText of(Component reader, Problem problem) {
    ProblemText text = new ProblemText();
    text.add(
        new Paragraph(
            reader.getTranslation("problem." + problem.code(), problem.arguments().toArray())));
    if (!problem.errors().isEmpty()) {
      text.add(text.parts(reader, problem));
    }
    return text;
  }

  private UnorderedList parts(Component reader, Problem problem) {
    UnorderedList list = new UnorderedList();
    problem.errors().stream().limit(SHOWN).map(part -> item(reader, part)).forEach(list::add);
    int more = problem.errors().size() - SHOWN;
    if (more > 0) {
      list.add(new ListItem(reader.getTranslation("shell.problem.more", more)));
    }
    return list;
  }

  private ListItem item(Component reader, Problem.Part part) {
    Localized ownWords = part.text();
    String detail =
        ownWords == null
            ? reader.getTranslation("problem." + part.code(), part.arguments().toArray())
            : ownWords.text(getLocale());
    ListItem item = new ListItem();
    if (!part.pointer().isEmpty()) {
      item.add(new Code(part.pointer()));
      item.add(" ");
    }
    item.add(detail);
    return item;
  }
}
