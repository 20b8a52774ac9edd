package vn.hailong.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.ledger.Ledger.Standing;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.shell.ui.Formats;
import vn.hailong.shell.ui.Tile;

/** The ledger at a glance. */
final class StandingTiles extends Div {

  private static final long serialVersionUID = 1L;

  StandingTiles(Component reader, Formats formats, Standing standing, List<SignedHead> newest) {
    addClassName("hl-tiles");
    Tile last = new Tile(reader.getTranslation("ledger.page.last"));
    Tile size = new Tile(reader.getTranslation("ledger.page.responses"));
    Tile waiting = new Tile(reader.getTranslation("ledger.page.waiting"));
    Tile key = new Tile(reader.getTranslation("ledger.page.key"));
    if (newest.isEmpty()) {
      last.show(reader.getTranslation("ledger.page.last.none"));
      size.show(Formats.NOTHING);
    } else {
      SignedHead head = newest.getFirst();
      last.show(
          formats.count(head.head().number()),
          Tile.note(
              reader.getTranslation(
                  "ledger.page.last.note", formats.dateTime(head.head().time()))));
      size.show(
          formats.count(head.head().size()),
          Tile.note(reader.getTranslation("ledger.page.responses.note")));
    }
    waiting.show(
        formats.count(standing.waiting()),
        Tile.note(
            standing.waiting() == 0
                ? reader.getTranslation("ledger.page.waiting.none")
                : reader.getTranslation(
                    "ledger.page.waiting.note", formats.date(standing.waitingSince()))));
    @Nullable String id = standing.key();
    key.show(
        id == null ? reader.getTranslation("ledger.page.key.none") : id.substring(0, 8),
        Tile.note(
            reader.getTranslation(
                id == null ? "ledger.page.key.none.note" : "ledger.page.key.note")));
    add(last, size, waiting, key);
  }
}
