package vn.hailong.analysis.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** What the figures mean and what they do not cover. */
final class MethodNote extends Details {

  private static final long serialVersionUID = 1L;

  MethodNote(FigureText text) {
    setSummaryText(text.text("method"));
    UnorderedList points = new UnorderedList();
    Stream.of("formula", "weights", "interval", "sampling", "many", "few")
        .forEach(point -> points.add(new ListItem(text.text("method." + point))));
    points.addClassName("hl-prose");
    add(points);
  }
}
