package vn.hailong.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.analysis.Headline;
import vn.hailong.analysis.RoundFigures;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.shell.ui.Tile;

/** The headline of the dashboard: how satisfied, enough or not, how many answers, of how many. */
final class Tiles extends Div {

  private static final long serialVersionUID = 1L;

  private static final int HUNDRED = 100;

  private final transient FigureText text;
  private final Tile satisfaction;
  private final Tile verdict;
  private final Tile responses;
  private final Tile coverage;

  Tiles(FigureText text) {
    this.text = text;
    satisfaction = new Tile(text.text("tile.satisfaction"));
    verdict = new Tile(text.text("tile.verdict"));
    responses = new Tile(text.text("tile.responses"));
    coverage = new Tile(text.text("tile.coverage"));
    addClassName("hl-tiles");
    add(satisfaction, verdict, responses, coverage);
  }

  void show(RoundFigures figures) {
    Headline headline = figures.headline();
    satisfaction.setVisible(headline != null);
    verdict.setVisible(headline != null);
    if (headline != null) {
      satisfaction.show(
          text.rate(headline.overall(), headline.target(), decimals(figures, headline)),
          Tile.note(
              text.text("tile.interval", text.interval(headline.overall(), headline.target()))),
          Tile.note(text.text("tile.formula")));
      showVerdict(headline);
    }
    showResponses(figures);
    showCoverage(figures);
  }

  /** A rate that moves with every answer is rounded, so that it says little of a single one. */
  private static int decimals(RoundFigures figures, Headline headline) {
    Estimate estimate = headline.overall().estimate();
    boolean live = estimate != null && estimate.n() >= Headline.LIVE;
    return live && figures.released() < figures.used() ? 1 : 2;
  }

  private void showVerdict(Headline headline) {
    String target = text.target(headline.target());
    Verdict said = headline.verdict();
    if (said == null) {
      verdict.show(text.rate(headline.overall()), Tile.note(text.text("verdict.later", target)));
      return;
    }
    Component chip = vn.hailong.shell.ui.Verdict.of(said.code()).chip(this);
    String note =
        switch (said) {
          case REACHED -> text.text("verdict.reached", target);
          case NOT_REACHED -> text.text("verdict.not_reached", target);
          case UNDETERMINED -> undetermined(headline.responsesNeeded(), target);
        };
    verdict.show(chip, Tile.note(note));
  }

  private String undetermined(@Nullable Long needed, String target) {
    return needed == null
        ? text.text("verdict.undetermined.never", target)
        : text.text("verdict.undetermined", target, text.formats().count(rounded(needed)));
  }

  /** Up to two leading digits: an expectation is not exact, and must not tell the rate exactly. */
  static long rounded(long needed) {
    long unit = 1;
    while (needed / unit >= HUNDRED) {
      unit *= 10;
    }
    return (needed + unit - 1) / unit * unit;
  }

  private void showResponses(RoundFigures figures) {
    List<Component> notes = new ArrayList<>();
    long left = figures.received() - figures.used();
    if (left > 0) {
      notes.add(Tile.note(text.text("tile.excluded", text.formats().count(left))));
    }
    responses.show(text.formats().count(figures.used()), notes.toArray(Component[]::new));
  }

  private void showCoverage(RoundFigures figures) {
    Population population = figures.population();
    if (population == null) {
      coverage.show(
          vn.hailong.shell.ui.Formats.NOTHING, Tile.note(text.text("tile.no_population")));
      return;
    }
    double share = (double) figures.used() / population.size();
    coverage.show(
        text.formats().share(share, 1),
        Tile.note(text.text("tile.dossiers", text.formats().count(population.size()))));
  }
}
