package vn.hailong.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.hailong.common.Problem;
import vn.hailong.shell.ui.ErrorState;

/** Why there are no weighted figures, and where to put it right. */
final class UnweightedNote extends Div {

  private static final long serialVersionUID = 1L;
  private static final String POINTER = "/population/";

  UnweightedNote(Component reader, Problem problem, GroupNames names, Anchor toRound) {
    if (!problem.code().equals("population_lacks_fields")) {
      add(ErrorState.of(reader, problem));
      return;
    }
    addClassNames("hl-state", "hl-state-error");
    getElement().setAttribute("role", "alert");
    UnorderedList fields = new UnorderedList();
    problem.errors().stream()
        .map(part -> part.pointer().replaceFirst(POINTER, ""))
        .forEach(field -> fields.add(new ListItem(names.field(field))));
    Div actions = new Div(toRound);
    actions.addClassName("hl-state-actions");
    add(
        new H2(reader.getTranslation("analysis.uncovered.title")),
        new Paragraph(reader.getTranslation("analysis.uncovered.fields")),
        fields,
        new Paragraph(reader.getTranslation("analysis.uncovered.next")),
        actions);
  }
}
