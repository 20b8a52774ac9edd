package vn.hailong.index.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Field;
import vn.hailong.analytics.scorecard.FieldResult;

/** Each field's points as a bar against its target, with the same in words. */
final class FieldTable extends Section {

  private static final long serialVersionUID = 1L;

  private final transient IndexText text;

  FieldTable(IndexText text, Card card) {
    this.text = text;
    addClassNames("hl-card", "hl-stack");
    UnorderedList list = new UnorderedList();
    list.addClassName("hl-meters");
    for (FieldResult result : card.scorecard().fields()) {
      card.criteriaSet().fields().stream()
          .filter(field -> field.code().equals(result.code()))
          .forEach(field -> list.add(row(field, result)));
    }
    add(new H2(text.text("fields")), list);
  }

  private ListItem row(Field field, FieldResult result) {
    @Nullable BigDecimal percent = result.score().percent();
    Span name = new Span(field.code() + ". " + text.of(field.title()));
    Span points =
        new Span(
            text.text(
                "of",
                text.formats().points(result.score().points()),
                text.plain(result.score().max())));
    points.addClassName("hl-num");
    Span share =
        new Span(
            text.formats()
                .percentBeside(
                    result.target() == null ? List.of() : List.of(result.target()), percent, 2));
    share.addClassNames("hl-num", "hl-strong");
    Div words = new Div(name, points, share);
    words.addClassName("hl-meter-words");
    ListItem row = new ListItem(words, meter(percent, result.target()), state(result));
    row.addClassName("hl-meter-row");
    return row;
  }

  /** Drawn for the eye; the words beside it say the same. */
  private static Div meter(@Nullable BigDecimal percent, @Nullable BigDecimal target) {
    Div bar = new Div();
    bar.addClassName("hl-meter-bar");
    bar.getStyle().set("inline-size", (percent == null ? "0" : percent.toPlainString()) + "%");
    Div meter = new Div(bar);
    meter.addClassName("hl-meter");
    if (target != null) {
      Div mark = new Div();
      mark.addClassName("hl-meter-target");
      mark.getStyle().set("inset-inline-start", target.movePointRight(2).toPlainString() + "%");
      meter.add(mark);
    }
    meter.getElement().setAttribute("aria-hidden", "true");
    return meter;
  }

  private Span state(FieldResult result) {
    Span state = new Span();
    state.addClassName("hl-meter-state");
    BigDecimal target = result.target();
    if (target == null || result.reached() == null) {
      return state;
    }
    boolean reached = result.reached();
    state.add((reached ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CLOSE_CIRCLE).create());
    state.add(text.text(reached ? "field.reached" : "field.missed", text.target(target)));
    state.addClassName(reached ? "hl-good-text" : "hl-danger-text");
    return state;
  }
}
