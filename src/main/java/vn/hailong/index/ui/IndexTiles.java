package vn.hailong.index.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.RankingClass;
import vn.hailong.analytics.scorecard.IndexResult;
import vn.hailong.analytics.scorecard.IndexTarget;
import vn.hailong.analytics.scorecard.Status;
import vn.hailong.shell.ui.Tile;

/** Where the agency stands: the index, its targets, how much has been scored, what is unproven. */
final class IndexTiles extends Div {

  private static final long serialVersionUID = 1L;

  private final transient IndexText text;

  IndexTiles(IndexText text, Card card) {
    this.text = text;
    addClassName("hl-tiles");
    IndexResult index = card.scorecard().index();
    add(index(index), targets(index), assessed(card, index), evidence(index));
  }

  private Tile index(IndexResult index) {
    List<Component> notes = new ArrayList<>();
    notes.add(
        Tile.note(
            text.text(
                "tile.points",
                text.formats().points(index.total().points()),
                text.plain(index.total().max()))));
    if (index.adjustments() != null) {
      notes.add(Tile.note(text.text("tile.adjustments", text.signed(index.adjustments()))));
    }
    Div chips = new Div();
    chips.addClassName("hl-chips");
    RankingClass rank = index.rankingClass();
    if (rank != null) {
      chips.add(chip(text.of(rank.text()), null, null));
    }
    if (index.provisional()) {
      chips.add(chip(text.text("provisional"), null, "hl-warning"));
    }
    notes.add(chips);
    Tile tile = new Tile(text.text("tile.index"));
    tile.show(
        text.formats()
            .percentBeside(
                List.of(index.floor().share(), index.goal().share()), index.total().percent(), 2),
        notes.toArray(Component[]::new));
    return tile;
  }

  private Tile targets(IndexResult index) {
    Tile tile = new Tile(text.text("tile.targets"));
    tile.show(target("floor", index.floor()), target("goal", index.goal()));
    return tile;
  }

  private Component target(String name, IndexTarget target) {
    boolean reached = Boolean.TRUE.equals(target.reached());
    return chip(
        text.text(
            "target." + name + (reached ? ".reached" : ".missed"), text.target(target.share())),
        reached ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CLOSE_CIRCLE,
        reached ? "hl-good" : "hl-danger");
  }

  private Tile assessed(Card card, IndexResult index) {
    long missing =
        card.scorecard().components().stream()
            .filter(component -> component.status() == Status.MISSING)
            .count();
    Tile tile = new Tile(text.text("tile.assessed"));
    tile.show(
        text.plain(index.assessed()),
        Tile.note(text.text("tile.assessed.of", text.plain(card.criteriaSet().total()))),
        Tile.note(text.text("tile.assessed.missing", text.formats().count(missing))));
    return tile;
  }

  private Tile evidence(IndexResult index) {
    Tile tile = new Tile(text.text("tile.evidence"));
    tile.show(
        text.formats().points(index.scoreWithoutUnevidenced()),
        Tile.note(
            text.text(
                "tile.evidence.at_risk",
                text.formats()
                    .points(index.total().points().subtract(index.scoreWithoutUnevidenced())))));
    return tile;
  }

  private static Span chip(String words, @Nullable VaadinIcon icon, @Nullable String tone) {
    Span chip = new Span();
    chip.addClassName("hl-chip");
    if (icon != null) {
      chip.add(icon.create());
    }
    if (tone != null) {
      chip.addClassName(tone);
    }
    chip.add(words);
    return chip;
  }
}
