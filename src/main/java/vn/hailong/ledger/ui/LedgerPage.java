package vn.hailong.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.ledger.Exclusions;
import vn.hailong.ledger.Ledger;
import vn.hailong.office.Agency;
import vn.hailong.round.Rounds;
import vn.hailong.shell.ui.Notices;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** Where the ledger stands, who keeps its heads, and what was left out of the figures and why. */
@Prototype
@Route(value = "staff/ledger", layout = StaffLayout.class)
@Needs({Permission.VIEW_RESULTS, Permission.OPERATE})
final class LedgerPage extends StaffPage {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 14;

  private final transient Ledger ledger;
  private final transient Exclusions exclusions;
  private final transient Rounds rounds;
  private final transient Access access;
  private final String baseUrl;

  LedgerPage(
      Ledger ledger,
      Exclusions exclusions,
      Rounds rounds,
      Access access,
      @Value("${hailong.base-url:}") String baseUrl) {
    super("ledger.page");
    this.ledger = ledger;
    this.exclusions = exclusions;
    this.rounds = rounds;
    this.access = access;
    this.baseUrl = baseUrl;
  }

  @Override
  protected void show(Agency agency, int year) {
    if (access.allowsAnywhere(Permission.OPERATE)) {
      Button seal = new Button(t("ledger.page.seal"), VaadinIcon.LOCK.create(), click -> seal());
      seal.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      actions(seal);
    }
    Anchor page = new Anchor("ledger", t("ledger.page.public"));
    page.setRouterIgnore(true);
    actions(page);
    Ledger.Standing standing = ledger.standing();
    fill(new StandingTiles(this, formats(), standing, ledger.latest(1)));
    fill(new HeadTable(this, formats(), ledger.latest(SHOWN)));
    fill(new WitnessTable(this, formats(), standing.witnesses()));
    if (access.allows(Permission.VIEW_RESULTS, agency.id())) {
      fill(
          new ExclusionSection(
              this, formats(), exclusions, rounds.of(agency.id()), agency, this::refresh));
    }
    fill(explanation());
  }

  private void seal() {
    long number = ledger.seal().head().number();
    refresh();
    Notices.done(t("ledger.page.sealed", Long.toString(number)));
  }

  private Div explanation() {
    return Sections.list(
        t("ledger.page.citizen"),
        t("ledger.page.citizen.1", baseUrl + "/verify"),
        t("ledger.page.citizen.2"),
        t("ledger.page.citizen.3"),
        t("ledger.page.limits"));
  }
}
