package vn.hailong.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.hailong.round.Round;
import vn.hailong.round.RoundStatus;
import vn.hailong.shell.ui.Formats;

/** What was decided about a round and how it goes. */
final class RoundFacts extends DescriptionList {

  private static final long serialVersionUID = 1L;

  RoundFacts(
      Round round, RoundStatus status, long responses, Anchor questionnaire, Formats formats) {
    addClassNames("hl-card", "hl-facts");
    fact("round.fact.status", new StatusChip(status));
    fact("round.fact.responses", new Span(formats.count(responses)));
    fact("round.fact.opens", new Span(formats.dateTime(round.opensAt())));
    fact("round.fact.closes", new Span(formats.dateTime(round.closesAt())));
    fact(
        "round.fact.respondents",
        new Span(getTranslation("round.respondents." + round.respondents())));
    fact("round.fact.questionnaire", questionnaire);
    fact(
        "round.fact.partial",
        new Span(
            getTranslation(
                round.includePartial() ? "round.fact.partial.yes" : "round.fact.partial.no")));
  }

  private void fact(String key, Component value) {
    Term term = new Term(getTranslation(key));
    Div pair = new Div(term, new Description(value));
    getElement().appendChild(pair.getElement());
  }
}
