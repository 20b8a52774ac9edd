package vn.hailong.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Set;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.Account;
import vn.hailong.identity.AccountLinks;
import vn.hailong.identity.Accounts;
import vn.hailong.office.Agency;
import vn.hailong.office.Offices;
import vn.hailong.shell.ui.EmptyState;
import vn.hailong.shell.ui.FormDialog;
import vn.hailong.shell.ui.Search;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** The accounts of an agency and all under it. */
@Prototype
@Route(value = "staff/people", layout = StaffLayout.class)
@Needs(Permission.MANAGE_PEOPLE)
final class PeoplePage extends StaffPage {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;

  private final transient Accounts accounts;
  private final transient Offices offices;
  private final transient RoleText roles;
  private final transient PersonActs acts;

  PeoplePage(Accounts accounts, Offices offices, RoleText roles, PersonActs acts) {
    super("identity.people");
    this.accounts = accounts;
    this.acts = acts;
    this.offices = offices;
    this.roles = roles;
  }

  @Override
  protected void show(Agency agency, int year) {
    Button create =
        new Button(t("identity.people.create"), VaadinIcon.PLUS.create(), click -> create(agency));
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    actions(create, tokens());
    Set<AgencyId> within = offices.withDescendants(Set.of(agency.id()));
    List<Account> people =
        accounts.managed().stream()
            .filter(a -> a.grants().stream().anyMatch(g -> within.contains(g.agency())))
            .toList();
    if (people.isEmpty()) {
      fill(EmptyState.of(this, "identity.people.empty"));
      return;
    }
    TextField search = new TextField();
    search.setPlaceholder(t("identity.people.search"));
    search.setAriaLabel(t("identity.people.search"));
    search.setPrefixComponent(VaadinIcon.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addClassName("hl-search");
    Div list = new Div();
    search.addValueChangeListener(event -> list(list, people, event.getValue()));
    list(list, people, "");
    fill(search, list);
  }

  private Button tokens() {
    return new Button(t("identity.people.tokens"), click -> open("staff/people/tokens"));
  }

  private void list(Div target, List<Account> people, String typed) {
    List<Account> found =
        people.stream().filter(a -> Search.contains(a.name() + " " + a.login(), typed)).toList();
    target.removeAll();
    if (found.isEmpty()) {
      target.add(EmptyState.of(this, "identity.people.not_found"));
      return;
    }
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("hl-rows", "hl-card");
    List<Account> shown = found.stream().limit(SHOWN).toList();
    Set<AccountId> waiting = acts.links().waiting(shown);
    Set<AccountId> protectedOnes = acts.factor().among(shown);
    shown.stream()
        .map(account ->
            new PersonRow(
                account,
                new PersonRow.Facts(
                    waiting.contains(account.id()), protectedOnes.contains(account.id())),
                acts,
                roles,
                this::addRole,
                this::refresh))
        .forEach(rows::add);
    target.add(rows);
    if (found.size() > SHOWN) {
      Div more = new Div(t("identity.people.more", found.size() - SHOWN));
      more.addClassName("hl-muted");
      target.add(more);
    }
  }

  private void create(Agency agency) {
    NewAccountFields fields = new NewAccountFields(accounts, offices, agency);
    new FormDialog(
            t("identity.people.create"),
            t("identity.people.create.act"),
            () -> {
              var wanted = fields.read();
              wanted.ifPresent(account -> invited(acts.links().invite(account)));
              return wanted.isPresent();
            },
            fields)
        .open();
  }

  private void invited(AccountLinks.Link link) {
    refresh();
    new LinkDialog(acts.links(), link).open();
  }

  private void addRole(Account account) {
    GrantFields fields = new GrantFields(accounts, offices, place().agency());
    new FormDialog(
            t("identity.people.add_role.for", account.name()),
            t("identity.people.add_role"),
            () -> {
              var wanted = fields.read();
              wanted.ifPresent(grant -> {
                accounts.grant(account.id(), grant);
                refresh();
              });
              return wanted.isPresent();
            },
            fields)
        .open();
  }
}
