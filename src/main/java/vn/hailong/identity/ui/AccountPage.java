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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Languages;
import vn.hailong.common.Problem;
import vn.hailong.common.access.Needs;
import vn.hailong.identity.Account;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.Grant;
import vn.hailong.identity.ProvinceSignIn;
import vn.hailong.identity.SecondFactor;
import vn.hailong.identity.Sessions;
import vn.hailong.office.Agency;
import vn.hailong.shell.ui.LanguageSwitch;
import vn.hailong.shell.ui.Notices;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** One's own account: name, language, password, and what one may do. */
@Prototype
@Route(value = "staff/account", layout = StaffLayout.class)
@Needs
final class AccountPage extends StaffPage implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Accounts accounts;
  private final transient SecondFactor factor;
  private final transient Sessions sessions;
  private final transient ProvinceSignIn province;
  private final transient RoleText roles;
  private transient @Nullable Problem refused;

  AccountPage(
      Accounts accounts,
      SecondFactor factor,
      Sessions sessions,
      ProvinceSignIn province,
      RoleText roles) {
    super("identity.account");
    this.accounts = accounts;
    this.factor = factor;
    this.sessions = sessions;
    this.province = province;
    this.roles = roles;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    refused = ProvinceButton.problem(event.getLocation()).orElse(null);
  }

  @Override
  protected void show(Agency agency, int year) {
    showWithoutAgency();
  }

  @Override
  protected void showWithoutAgency() {
    Account mine = accounts.mine();
    if (refused != null) {
      fill(Notices.inline(refused));
      refused = null;
    }
    Div cards = new Div(self(mine));
    if (mine.hasPassword()) {
      cards.add(new PasswordCard(accounts, this::refresh), new FactorCard(factor, this::refresh));
    }
    if (province.offered()) {
      cards.add(new ProvinceCard(province, mine.hasPassword(), this::refresh));
    }
    cards.add(held(mine));
    cards.addClassNames("hl-cards", "hl-columns-top");
    fill(cards, new SessionsCard(sessions));
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
