package vn.hailong.round.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.hailong.round.Round;
import vn.hailong.round.RoundStatus;
import vn.hailong.shell.ui.Formats;

/** One round: what, when, for whom, and how many have answered. */
final class RoundRow extends ListItem {

  private static final long serialVersionUID = 1L;

  RoundRow(Round round, RoundStatus status, Anchor title, long responses, Formats formats) {
    title.addClassName("hl-strong");
    Div first = new Div(title, new StatusChip(status));
    first.addClassName("hl-row");
    Div words =
        new Div(
            first,
            muted(
                getTranslation(
                    "round.period",
                    formats.dateTime(round.opensAt()),
                    formats.dateTime(round.closesAt()))),
            muted(getTranslation("round.respondents." + round.respondents())));
    words.addClassName("hl-row-words");
    Span number = new Span(formats.count(responses));
    number.addClassName("hl-strong");
    Div count = new Div(number, muted(getTranslation("round.responses")));
    count.addClassName("hl-count");
    add(words, count);
  }

  private static Span muted(String text) {
    Span span = new Span(text);
    span.addClassName("hl-muted");
    return span;
  }
}
