package vn.hailong.index.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hailong.analysis.Cell;
import vn.hailong.analytics.criteria.Method;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.analytics.scorecard.ComponentResult;
import vn.hailong.analytics.scorecard.SurveyValue;
import vn.hailong.index.DocumentEntry;
import vn.hailong.shell.ui.Formats;

/** A component as a row: what it can get, what it got, from whom, and what is known about it. */
final class ComponentRow {

  private final IndexText text;
  private final Card card;
  private final Map<String, DocumentEntry> entries;
  private final Function<String, Component> door;

  ComponentRow(IndexText text, Card card, Function<String, Component> door) {
    this.text = text;
    this.card = card;
    this.entries = card.entriesByCode();
    this.door = door;
  }

  NativeTableRow of(ComponentResult result) {
    @Nullable DocumentEntry entry = entries.get(result.code());
    String title =
        card.criteriaSet()
            .component(result.code())
            .map(component -> text.of(component.title()))
            .orElse("");
    Span code = new Span(result.code());
    code.addClassName("hl-code");
    NativeTableHeaderCell name = new NativeTableHeaderCell(code, new Span(title));
    name.getElement().setAttribute("scope", "row");
    NativeTableRow row = new NativeTableRow(name);
    row.add(
        number(text.plain(result.max())),
        number(points(entry == null ? null : entry.selfScore())),
        number(points(entry == null ? null : entry.verifiedScore())),
        score(result),
        number(evidence(result)),
        new NativeTableCell(state(result)));
    NativeTableCell act = new NativeTableCell(door.apply(result.code()));
    act.addClassName("hl-act");
    row.add(act);
    return row;
  }

  private static NativeTableCell number(String words) {
    NativeTableCell cell = new NativeTableCell(words);
    cell.addClassName("hl-num");
    return cell;
  }

  private String points(@Nullable BigDecimal points) {
    return points == null ? Formats.NOTHING : text.plain(points);
  }

  private NativeTableCell score(ComponentResult result) {
    BigDecimal score = result.score();
    Span got = new Span(text.formats().points(score));
    got.addClassName("hl-strong");
    NativeTableCell cell = new NativeTableCell(got);
    cell.addClassName("hl-num");
    if (score != null && score.compareTo(result.max()) < 0) {
      Span lost = new Span(text.text("lost", text.formats().points(result.max().subtract(score))));
      lost.addClassName("hl-lost");
      cell.add(lost);
    }
    return cell;
  }

  private String evidence(ComponentResult result) {
    return result.method() == Method.SURVEY
        ? Formats.NOTHING
        : text.formats().count(result.evidenceCount() == null ? 0 : result.evidenceCount());
  }

  private Div state(ComponentResult result) {
    Div state = new Div();
    state.addClassName("hl-row-words");
    String status = result.isExcluded() ? "excluded" : result.status().code();
    state.add(new Span(text.text("status." + status)));
    Verdict verdict = result.verdict();
    SurveyValue survey = result.survey();
    if (survey != null && survey.n() < Cell.FEWEST) {
      state.add(
          new Span(text.text("few_answers", Cell.FEWEST)),
          vn.hailong.shell.ui.Verdict.of(Verdict.UNDETERMINED.code()).chip(state));
    } else if (survey != null && verdict != null) {
      state.add(
          new Span(
              text.text(
                  "measured", text.value(survey, result.target()), text.target(result.target()))));
      state.add(vn.hailong.shell.ui.Verdict.of(verdict.code()).chip(state));
    }
    return state;
  }
}
