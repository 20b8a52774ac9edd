package vn.hailong.template.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Locale;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.Field;
import vn.hailong.analytics.criteria.Method;
import vn.hailong.shell.ui.Formats;

/** What a criteria set scores: fields to open, components with their points. */
final class CriteriaOutline extends Div {

  private static final long serialVersionUID = 1L;

  private final String language;
  private final transient Formats formats;

  CriteriaOutline(CriteriaSet set, Locale locale, Formats formats) {
    this.language = locale.getLanguage();
    this.formats = formats;
    addClassName("hl-stack");
    add(
        new Paragraph(
            getTranslation(
                "template.criteria.sum",
                formats.count(set.fields().size()),
                formats.count(set.components().size()),
                formats.points(set.total()))));
    if ("sample".equals(set.legalBasis())) {
      Paragraph sample = new Paragraph(getTranslation("template.sample"));
      sample.addClassName("hl-strong");
      add(sample);
    }
    set.fields().forEach(this::field);
  }

  private void field(Field field) {
    BigDecimal points =
        field.components().stream().map(Component::max).reduce(BigDecimal.ZERO, BigDecimal::add);
    Details details =
        new Details(
            getTranslation(
                "template.field",
                field.code(),
                field.title().text(language),
                formats.points(points)));
    details.add(table(field));
    details.setWidthFull();
    add(details);
  }

  private Div table(Field field) {
    NativeTable table = new NativeTable();
    table.addClassName("hl-table");
    NativeTableHeader head = table.getHead();
    NativeTableRow titles = head.addRow();
    for (String key : new String[] {"code", "component", "method"}) {
      titles.add(header("template.column." + key));
    }
    NativeTableHeaderCell max = header("template.column.max");
    max.addClassName("hl-num");
    titles.add(max);
    NativeTableBody body = table.getBody();
    field.components().forEach(component -> row(body, component));
    Div frame = new Div(table);
    frame.addClassName("hl-table-frame");
    return frame;
  }

  private NativeTableHeaderCell header(String key) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private void row(NativeTableBody body, Component component) {
    NativeTableRow row = body.addRow();
    String method = component.method() == Method.SURVEY ? "survey" : "document";
    NativeTableCell max = new NativeTableCell(formats.points(component.max()));
    max.addClassName("hl-num");
    row.add(
        new NativeTableCell(component.code()),
        new NativeTableCell(component.title().text(language)),
        new NativeTableCell(getTranslation("template.method." + method)),
        max);
  }
}
