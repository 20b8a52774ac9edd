package vn.hailong.index.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import vn.hailong.analytics.criteria.Component.Survey;
import vn.hailong.round.Round;
import vn.hailong.shell.ui.Place;

/** The way from a component to where something can be done about it. */
final class Doors {

  private final IndexText text;
  private final Card card;
  private final boolean mayChange;
  private final Place place;
  private final Consumer<String> edit;

  Doors(IndexText text, Card card, boolean mayChange, Place place, Consumer<String> edit) {
    this.text = text;
    this.card = card;
    this.mayChange = mayChange;
    this.place = place;
    this.edit = edit;
  }

  /** To the form for document components, to the dashboard for surveys. */
  Component to(String code) {
    return card.criteriaSet()
        .component(code)
        .filter(Survey.class::isInstance)
        .map(Survey.class::cast)
        .map(this::toDashboard)
        .orElseGet(() -> toForm(code));
  }

  private Component toDashboard(Survey survey) {
    Round round = card.rounds().get(survey.measure().questionnaire());
    if (round == null) {
      return new Span();
    }
    String query = place.query().merging("round", round.id().toString()).getQueryString();
    Anchor anchor = new Anchor("staff/overview?" + query, text.text("to_dashboard"));
    anchor.getElement().setAttribute("aria-label", text.text("to_dashboard.of", survey.code()));
    return anchor;
  }

  private Component toForm(String code) {
    Button open =
        new Button(
            (mayChange ? VaadinIcon.PENCIL : VaadinIcon.EYE).create(), click -> edit.accept(code));
    open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    open.setAriaLabel(text.text(mayChange ? "edit" : "view", code));
    open.setTooltipText(text.text(mayChange ? "edit" : "view", code));
    return open;
  }
}
