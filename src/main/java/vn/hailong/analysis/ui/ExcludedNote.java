package vn.hailong.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.analysis.Headline;
import vn.hailong.analysis.RoundResults;
import vn.hailong.common.ProblemException;
import vn.hailong.response.Counting;
import vn.hailong.round.Round;
import vn.hailong.shell.ui.Formats;

/** Says how many responses were left out, with the raw figure beside the cleaned one. */
final class ExcludedNote extends Div {

  /** The parameter of the address: {@code raw} for the raw figures. */
  static final String COUNTING = "counting";

  private static final long serialVersionUID = 1L;

  private ExcludedNote(Component... content) {
    super(content);
    addClassNames("hl-card", "hl-row");
  }

  /** The note; empty when nothing was left out. */
  static Optional<Component> of(
      RoundResults results,
      Round round,
      Counting counting,
      FigureText text,
      QueryParameters place) {
    long excluded = results.excluded(round.id());
    if (excluded == 0) {
      return Optional.empty();
    }
    Span words =
        new Span(
            text.text(
                "excluded",
                text.formats().count(excluded),
                rate(results, round, Counting.RAW, text),
                rate(results, round, Counting.CLEANED, text)));
    boolean raw = counting == Counting.RAW;
    QueryParameters there = place.merging("round", round.id().toString());
    Anchor other =
        new Anchor(
            "staff/overview?" + (raw ? there : there.merging(COUNTING, "raw")).getQueryString(),
            text.text(raw ? "excluded.cleaned" : "excluded.raw"));
    Anchor ledger =
        new Anchor("staff/ledger?" + place.getQueryString(), text.text("excluded.ledger"));
    Span state = new Span(raw ? text.text("excluded.is_raw") : "");
    state.addClassName("hl-strong");
    return Optional.of(new ExcludedNote(words, state, other, ledger));
  }

  private static String rate(
      RoundResults results, Round round, Counting counting, FigureText text) {
    try {
      @Nullable Headline headline = results.figures(round.id(), counting).headline();
      return headline == null
          ? Formats.NOTHING
          : text.rate(headline.overall(), headline.target(), 1);
    } catch (ProblemException e) {
      // the dashboard says why there are no figures
      return Formats.NOTHING;
    }
  }
}
