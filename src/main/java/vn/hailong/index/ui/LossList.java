package vn.hailong.index.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import vn.hailong.index.Loss;

/** Who loses points: the largest losses first, each with what would win them back. */
final class LossList extends Section {

  private static final long serialVersionUID = 1L;
  private static final int FIRST = 8;

  private final transient IndexText text;
  private final transient Card card;
  private final transient Function<String, Component> door;

  /**
   * The list.
   *
   * @param door the way from a component's code to where it can be improved
   */
  LossList(IndexText text, Card card, Function<String, Component> door) {
    this.text = text;
    this.card = card;
    this.door = door;
    addClassNames("hl-card", "hl-stack");
    List<Loss> losses = Loss.of(card.criteriaSet(), card.scorecard());
    Paragraph explains = new Paragraph(text.text("losses.explains"));
    explains.addClassName("hl-muted");
    OrderedList list = new OrderedList();
    list.addClassName("hl-losses");
    losses.stream().limit(FIRST).map(this::row).forEach(list::add);
    add(new H2(text.text("losses")), explains);
    if (losses.isEmpty()) {
      add(new Paragraph(text.text("losses.none")));
      return;
    }
    add(list);
    if (losses.size() > FIRST) {
      add(more(losses, list));
    }
  }

  private Button more(List<Loss> losses, OrderedList list) {
    Button more = new Button(text.text("losses.more", text.formats().count(losses.size() - FIRST)));
    more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    more.addClickListener(click -> {
      losses.stream().skip(FIRST).map(this::row).forEach(list::add);
      more.setVisible(false);
    });
    return more;
  }

  private ListItem row(Loss loss) {
    String code = loss.component().code();
    Span points = new Span(text.text("lost", text.formats().points(loss.points())));
    points.addClassName("hl-lost");
    Span name =
        new Span(
            code
                + " "
                + card.criteriaSet()
                    .component(code)
                    .map(component -> text.of(component.title()))
                    .orElse(""));
    name.addClassName("hl-strong");
    Span remedy = new Span(text.remedy(loss));
    remedy.addClassName("hl-muted");
    Div words = new Div(name, remedy);
    words.addClassName("hl-row-words");
    return new ListItem(points, words, door.apply(code));
  }
}
