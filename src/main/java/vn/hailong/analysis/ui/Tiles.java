package vn.hailong.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.analysis.Headline;
import vn.hailong.analysis.RoundFigures;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.shell.ui.Tile;

/** The headline of the dashboard: how satisfied, enough or not, how many answers, of how many. */
final class Tiles extends Div {

  private static final long serialVersionUID = 1L;

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
          text.rate(headline.overall()),
          Tile.note(text.text("tile.interval", text.interval(headline.overall()))),
          Tile.note(text.text("tile.formula")));
      showVerdict(headline);
    }
    showResponses(figures);
    showCoverage(figures);
  }

  private void showVerdict(Headline headline) {
    String target = text.formats().share(headline.target(), 0);
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
        : text.text("verdict.undetermined", target, text.formats().count(needed));
  }

  private void showResponses(RoundFigures figures) {
    List<Component> notes = new ArrayList<>();
    long left = figures.received() - figures.used();
    if (left > 0) {
      notes.add(Tile.note(text.text("tile.excluded", text.formats().count(left))));
    }
    notes.add(
        Tile.note(
            text.text(
                "tile.up_to",
                text.formats().count(figures.received()),
                text.formats().dateTime(figures.at()))));
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
