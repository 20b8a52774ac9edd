package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A card with one figure, what it is, and what to know about it. */
public final class Tile extends Section {

  private static final long serialVersionUID = 1L;

  private final Div content = new Div();

  /** A tile without a figure yet. */
  public Tile(String name) {
    addClassNames("hl-card", "hl-tile");
    H2 title = new H2(name);
    title.addClassName("hl-tile-name");
    content.addClassName("hl-tile-content");
    add(title, content);
  }

  /** Shows a figure, or a newer one. */
  public void show(String figure, Component... notes) {
    Span number = new Span(figure);
    number.addClassName("hl-figure");
    content.removeAll();
    content.add(number);
    content.add(notes);
  }

  /** Shows a judgement in place of a figure. */
  public void show(Component judgement, Component... notes) {
    content.removeAll();
    content.add(judgement);
    content.add(notes);
  }

  /** A note under the figure. */
  public static Paragraph note(String words) {
    Paragraph note = new Paragraph(words);
    note.addClassName("hl-muted");
    return note;
  }
}
