package vn.hailong.analysis.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.analysis.Cell;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.common.Messages;
import vn.hailong.shell.ui.Formats;
import vn.hailong.shell.ui.chart.Bar;

/** Figures in the reader's words. */
final class FigureText {

  private final Messages messages;
  private final Locale locale;
  private final Formats formats;

  FigureText(Messages messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
    this.formats = Formats.of(locale);
  }

  String text(String key, Object... arguments) {
    return messages.text(locale, "analysis." + key, arguments);
  }

  Formats formats() {
    return formats;
  }

  /** The language of questionnaires' texts. */
  String language() {
    return locale.getLanguage();
  }

  /** {@code 92,26 %}, or why it is not shown. */
  String rate(Cell cell) {
    Estimate estimate = cell.estimate();
    return estimate == null ? missing(cell) : formats.share(estimate.rate());
  }

  /** {@code 89,9 % – 94,2 %}; a dash where there are no limits. */
  String interval(Cell cell) {
    Estimate estimate = cell.estimate();
    if (estimate == null || estimate.ciLow() == null) {
      return Formats.NOTHING;
    }
    return text(
        "interval", formats.share(estimate.ciLow(), 1), formats.share(estimate.ciHigh(), 1));
  }

  /** Beside a target: no figure is rounded onto it or past it. */
  String rate(Cell cell, double target, int decimals) {
    Estimate estimate = cell.estimate();
    return estimate == null
        ? missing(cell)
        : formats.shareBeside(target, estimate.rate(), decimals);
  }

  /** Beside a target, likewise. */
  String interval(Cell cell, double target) {
    Estimate estimate = cell.estimate();
    if (estimate == null || estimate.ciLow() == null) {
      return Formats.NOTHING;
    }
    return text(
        "interval",
        formats.shareBeside(target, estimate.ciLow(), 1),
        formats.shareBeside(target, estimate.ciHigh(), 1));
  }

  /** A target with as many decimals as it has. */
  String target(double share) {
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros();
    return formats.percent(percent, Math.max(0, percent.scale()));
  }

  /** {@code n = 408}, {@code n < 5}, or nothing. */
  String respondents(Cell cell) {
    Estimate estimate = cell.estimate();
    return switch (cell.disclosure()) {
      case SHOWN -> text("n", formats.count(estimate == null ? null : estimate.n()));
      case EMPTY -> text("n", formats.count(0));
      case TOO_FEW -> text("n_too_few", Cell.FEWEST);
      case HELD_BACK -> text("n_held_back");
    };
  }

  private String missing(Cell cell) {
    return switch (cell.disclosure()) {
      case SHOWN, EMPTY -> text("no_answers");
      case TOO_FEW -> text("n_too_few", Cell.FEWEST);
      case HELD_BACK -> text("held_back");
    };
  }

  /** A bar with its interval; one that may not be shown says why. */
  Bar bar(String name, Cell cell) {
    Estimate estimate = cell.estimate();
    @Nullable Double share = estimate == null ? null : estimate.rate();
    return new Bar(
        name,
        respondents(cell),
        share,
        estimate == null ? null : estimate.ciLow(),
        estimate == null ? null : estimate.ciHigh(),
        rate(cell),
        tip(name, cell));
  }

  private String tip(String name, Cell cell) {
    Estimate estimate = cell.estimate();
    if (estimate == null) {
      return name + "\n" + rate(cell);
    }
    String lines =
        String.join(
            "\n",
            name,
            text("tip.rate", rate(cell)),
            text("tip.interval", interval(cell)),
            respondents(cell));
    return estimate.reliable() ? lines : lines + "\n" + text("unreliable");
  }

  /** A row of a table of figures under {@link #figureHead}. */
  List<String> figureRow(String name, Cell cell) {
    Estimate estimate = cell.estimate();
    return List.of(
        name,
        rate(cell),
        interval(cell),
        estimate == null ? respondents(cell) : formats.count(estimate.n()),
        estimate == null ? Formats.NOTHING : reliability(estimate));
  }

  List<String> figureHead(String what) {
    return List.of(
        what,
        text("column.rate"),
        text("column.interval"),
        text("column.respondents"),
        text("column.reliability"));
  }

  private String reliability(Estimate estimate) {
    return text(estimate.reliable() ? "reliable" : "unreliable");
  }
}
