package vn.hailong.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Locale;
import vn.hailong.common.Languages;
import vn.hailong.common.access.Needs;
import vn.hailong.identity.Account;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.Grant;
import vn.hailong.office.Agency;
import vn.hailong.shell.ui.LanguageSwitch;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** One's own account: name, language, password, and what one may do. */
@Prototype
@Route(value = "staff/account", layout = StaffLayout.class)
@Needs
final class AccountPage extends StaffPage {

  private static final long serialVersionUID = 1L;

  private final transient Accounts accounts;
  private final transient RoleText roles;

  AccountPage(Accounts accounts, RoleText roles) {
    super("identity.account");
    this.accounts = accounts;
    this.roles = roles;
  }

  @Override
  protected void show(Agency agency, int year) {
    showWithoutAgency();
  }

  @Override
  protected void showWithoutAgency() {
    Account mine = accounts.mine();
    Div cards = new Div(self(mine), new PasswordCard(accounts), held(mine));
    cards.addClassName("hl-cards");
    fill(cards);
  }

  private Div self(Account mine) {
    Span login = new Span(t("identity.login") + ": " + mine.login());
    login.addClassName("hl-muted");
    TextField name = new TextField(t("identity.name"));
    name.setValue(mine.name());
    name.setMaxLength(120);
    name.setWidthFull();
    Select<Locale> language = new Select<>();
    language.setLabel(t("identity.language"));
    language.setItems(Languages.ALL);
    language.setItemLabelGenerator(choice -> t("identity.language." + choice.getLanguage()));
    language.setValue(Languages.closest(mine.language()));
    language.setWidthFull();
    Button save =
        new Button(t("identity.save"), click -> save(name.getValue(), language.getValue()));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return card(t("identity.account.self"), login, name, language, new Div(save));
  }

  private void save(String name, Locale language) {
    accounts.updateMine(name, language);
    LanguageSwitch.choose(language);
  }

  private Div held(Account mine) {
    if (mine.grants().isEmpty()) {
      return card(t("identity.account.roles"), new Paragraph(t("identity.account.no_role")));
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("hl-plain-list");
    mine.grants().forEach(grant -> list.add(role(grant)));
    return card(t("identity.account.roles"), list);
  }

  private ListItem role(Grant grant) {
    Div name = new Div(roles.of(getLocale(), grant));
    Div means = new Div(RoleText.meaning(getLocale(), grant.role()));
    means.addClassName("hl-muted");
    return new ListItem(name, means);
  }

  private static Div card(String title, Component... parts) {
    Div card = new Div(new H2(title));
    card.add(parts);
    card.addClassNames("hl-card", "hl-stack");
    return card;
  }
}
