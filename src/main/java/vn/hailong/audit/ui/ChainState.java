package vn.hailong.audit.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.hailong.common.audit.AuditVerification;
import vn.hailong.shell.ui.Formats;

/** Whether the record is what was written, and the hash by which one can tell later. */
final class ChainState extends Div {

  private static final long serialVersionUID = 1L;

  ChainState(AuditVerification.Result result, Formats formats) {
    addClassNames("hl-card", "hl-stack");
    boolean holds = result.holds();
    Span chip = new Span((holds ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CLOSE_CIRCLE).create());
    chip.add(getTranslation(holds ? "audit.chain.holds" : "audit.chain.broken"));
    chip.addClassNames("hl-chip", holds ? "hl-good" : "hl-danger");
    Code head = new Code(result.head());
    head.addClassName("hl-excerpt");
    Long broken = result.broken();
    add(
        new Div(chip),
        new Paragraph(
            broken == null
                ? getTranslation("audit.chain.holds.means", formats.count(result.entries()))
                : getTranslation("audit.chain.broken.means", formats.count(broken))),
        new Paragraph(new Span(getTranslation("audit.chain.head") + " "), head));
  }
}
