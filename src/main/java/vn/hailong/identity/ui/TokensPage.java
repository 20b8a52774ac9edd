package vn.hailong.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.identity.ServiceToken;
import vn.hailong.identity.ServiceTokens;
import vn.hailong.office.Agency;
import vn.hailong.shell.ui.Confirm;
import vn.hailong.shell.ui.EmptyState;
import vn.hailong.shell.ui.FormDialog;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;

/** The tokens by which other systems read an agency's results. */
@Prototype
@Route(value = "staff/people/tokens", layout = StaffLayout.class)
@Needs(Permission.MANAGE_PEOPLE)
final class TokensPage extends StaffPage {

  private static final long serialVersionUID = 1L;

  private final transient ServiceTokens tokens;
  private final transient Clock clock;

  TokensPage(ServiceTokens tokens, Clock clock) {
    super("identity.tokens");
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  protected void show(Agency agency, int year) {
    Button create =
        new Button(t("identity.tokens.create"), VaadinIcon.PLUS.create(), click -> create(agency));
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    actions(create);
    fill(link(t("identity.tokens.back"), "staff/people"));
    List<ServiceToken> known = tokens.of(agency.id());
    if (known.isEmpty()) {
      fill(EmptyState.of(this, "identity.tokens.empty"));
      return;
    }
    UnorderedList rows = new UnorderedList();
    rows.addClassNames("hl-rows", "hl-card");
    known.forEach(token -> rows.add(row(token)));
    fill(rows);
  }

  private ListItem row(ServiceToken token) {
    Span name = new Span(token.name());
    name.addClassName("hl-strong");
    Span until = new Span(t("identity.tokens.until", formats().date(token.expiresAt())));
    until.addClassName("hl-muted");
    Div scope = new Div();
    scope.addClassName("hl-row");
    TokenFields.SCOPE.stream()
        .filter(token.scope()::contains)
        .forEach(may -> scope.add(chip(t("identity.tokens.scope." + may.name()))));
    Div words = new Div(name, scope, until, used(token));
    words.addClassName("hl-row-words");
    ListItem row = new ListItem(words);
    if (token.live(clock.instant())) {
      Button revoke = new Button(t("identity.tokens.revoke"), click -> askRevoke(token));
      revoke.setAriaLabel(t("identity.tokens.revoke.named", token.name()));
      revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
      row.add(revoke);
    } else {
      boolean revoked = token.revokedAt() != null;
      Span ended = new Span(t(revoked ? "identity.tokens.revoked" : "identity.tokens.expired"));
      ended.addClassName("hl-chip");
      row.add(ended);
    }
    return row;
  }

  private Span used(ServiceToken token) {
    Span used =
        new Span(
            token.lastUsedOn() == null
                ? t("identity.tokens.unused")
                : t("identity.tokens.used", formats().date(token.lastUsedOn())));
    used.addClassName("hl-muted");
    return used;
  }

  private static Span chip(String words) {
    Span chip = new Span(words);
    chip.addClassName("hl-chip");
    return chip;
  }

  private void askRevoke(ServiceToken token) {
    Confirm.open(
        t("identity.tokens.revoke.ask", token.name()),
        t("identity.tokens.revoke.loss"),
        t("identity.tokens.revoke"),
        () -> {
          tokens.revoke(token.id());
          refresh();
        });
  }

  private void create(Agency agency) {
    TokenFields fields = new TokenFields();
    new FormDialog(
            t("identity.tokens.create"),
            t("identity.tokens.create.act"),
            () -> {
              if (!fields.complete()) {
                return false;
              }
              created(tokens.create(fields.name(), agency.id(), fields.scope(), fields.validity()));
              return true;
            },
            fields)
        .open();
  }

  private void created(ServiceTokens.Issued issued) {
    refresh();
    new SecretDialog(
            t("identity.tokens.created", issued.token().name()),
            t("identity.tokens.secret"),
            issued.secret(),
            t("identity.tokens.once"))
        .open();
  }
}
