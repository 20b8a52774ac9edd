package vn.hailong.index.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Adjustment;
import vn.hailong.index.DocumentEntry;
import vn.hailong.shell.ui.Formats;

/** A bonus or penalty as a row under the components, with the same columns. */
final class AdjustmentRow {

  private final IndexText text;
  private final Function<String, Component> door;

  AdjustmentRow(IndexText text, Function<String, Component> door) {
    this.text = text;
    this.door = door;
  }

  NativeTableRow of(Adjustment adjustment, DocumentEntry entry) {
    Span code = new Span(adjustment.code());
    code.addClassName("hl-code");
    NativeTableHeaderCell name =
        new NativeTableHeaderCell(code, new Span(text.of(adjustment.title())));
    name.getElement().setAttribute("scope", "row");
    Span score = new Span(text.signed(points(adjustment, entry)));
    score.addClassName("hl-strong");
    NativeTableRow row = new NativeTableRow(name);
    row.add(
        number(new Span(text.signed(signed(adjustment, adjustment.max())))),
        number(new Span(plain(entry.selfScore()))),
        number(new Span(plain(entry.verifiedScore()))),
        number(score),
        number(new Span(text.formats().count(entry.evidenceCount()))),
        new NativeTableCell(text.text("status." + status(entry))));
    NativeTableCell act = new NativeTableCell(door.apply(adjustment.code()));
    act.addClassName("hl-act");
    row.add(act);
    return row;
  }

  /** Its points as they count: below 0 for a penalty; null where nothing was entered. */
  static @Nullable BigDecimal points(Adjustment adjustment, DocumentEntry entry) {
    BigDecimal given = entry.givenPoints();
    BigDecimal points = given == null ? entry.value() : given;
    return points == null ? null : signed(adjustment, points);
  }

  private static BigDecimal signed(Adjustment adjustment, BigDecimal points) {
    return adjustment.kind() == Adjustment.Kind.PENALTY ? points.negate() : points;
  }

  private static NativeTableCell number(Span words) {
    NativeTableCell cell = new NativeTableCell(words);
    cell.addClassName("hl-num");
    return cell;
  }

  private String plain(@Nullable BigDecimal points) {
    return points == null ? Formats.NOTHING : text.plain(points);
  }

  private static String status(DocumentEntry entry) {
    if (entry.finalScore() != null) {
      return "final";
    }
    if (entry.verifiedScore() != null) {
      return "verified";
    }
    boolean entered = entry.selfScore() != null || entry.value() != null;
    return entered ? "self_assessed" : "none";
  }
}
