package vn.hailong.index.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import vn.hailong.template.Template;

/** Stands where a year has no assessment yet: choose a criteria set and begin. */
final class NewAssessment extends Div {

  private static final long serialVersionUID = 1L;

  NewAssessment(IndexText text, int year, List<Template> sets, Consumer<Template> create) {
    addClassName("hl-state");
    String ofYear = Integer.toString(year);
    add(new H2(text.text("none.title", ofYear)), new Paragraph(text.text("none.next")));
    Select<Template> set = new Select<>();
    set.setLabel(text.text("none.set"));
    set.setItems(sets);
    set.setItemLabelGenerator(
        template -> text.text("none.version", template.title(text.locale()), template.version()));
    set.addClassName("hl-round-choice");
    sets.stream().findFirst().ifPresent(set::setValue);
    Button begin =
        new Button(text.text("none.act", ofYear), click -> create.accept(set.getValue()));
    begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    begin.setEnabled(!sets.isEmpty());
    Div row = new Div(set, begin);
    row.addClassName("hl-above");
    add(row);
  }
}
