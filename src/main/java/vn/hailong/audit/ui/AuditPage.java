package vn.hailong.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hailong.audit.ActionNames;
import vn.hailong.audit.AuditEntry;
import vn.hailong.audit.AuditQuery;
import vn.hailong.audit.AuditRecord;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.common.audit.AuditVerification;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Agency;
import vn.hailong.office.Offices;
import vn.hailong.shell.ui.EmptyState;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** Who changed what in an agency and all under it. */
@Prototype
@Route(value = "staff/audit", layout = StaffLayout.class)
@Needs(Permission.READ_AUDIT)
final class AuditPage extends StaffPage {

  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 50;

  private final transient AuditRecord record;
  private final transient AuditVerification verification;
  private final transient ActionNames names;
  private final transient Offices offices;
  private final transient Map<AgencyId, String> agencies = new HashMap<>();

  AuditPage(
      AuditRecord record, AuditVerification verification, ActionNames names, Offices offices) {
    super("audit.page");
    this.record = record;
    this.verification = verification;
    this.names = names;
    this.offices = offices;
  }

  @Override
  protected void show(Agency agency, int year) {
    Div found = new Div();
    found.addClassName("hl-stack");
    Anchor export = new Anchor();
    export.setText(t("audit.export"));
    export.setRouterIgnore(true);
    export.addClassName("hl-export");
    AuditFilter[] filter = new AuditFilter[1];
    Runnable search =
        () -> {
          AuditQuery query = filter[0].query();
          export.setHref(filter[0].exportAddress());
          found.removeAll();
          list(found, query);
        };
    filter[0] = new AuditFilter(agency.id(), year, record.actions(agency.id()), names, search);
    Div chain = new Div();
    chain.getElement().setAttribute("aria-live", "polite");
    Button verify =
        new Button(
            t("audit.verify"),
            VaadinIcon.CHECK_SQUARE_O.create(),
            click -> {
              chain.removeAll();
              chain.add(new ChainState(verification.verify(), formats()));
            });
    actions(verify, export);
    fill(filter[0], chain, found);
    search.run();
  }

  private void list(Div target, AuditQuery query) {
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("hl-rows", "hl-card");
    Button older = new Button(t("audit.older"));
    long[] below = {AuditRecord.NEWEST};
    Runnable next =
        () -> {
          List<AuditEntry> entries = record.search(query, below[0], AT_ONCE + 1);
          entries.stream()
              .limit(AT_ONCE)
              .forEach(entry -> {
                rows.add(new EntryRow(entry, agency(entry), names, formats()));
                below[0] = entry.position();
              });
          older.setVisible(entries.size() > AT_ONCE);
        };
    older.addClickListener(click -> next.run());
    next.run();
    if (rows.getChildren().findAny().isEmpty()) {
      target.add(EmptyState.of(this, "audit.empty"));
    } else {
      target.add(rows, new Div(older));
    }
  }

  private String agency(AuditEntry entry) {
    AgencyId id = entry.agency();
    return id == null
        ? t("audit.everywhere")
        : agencies.computeIfAbsent(id, each -> offices.agency(each).name(getLocale()));
  }
}
