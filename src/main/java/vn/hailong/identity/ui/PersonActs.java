package vn.hailong.identity.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.inject.Singleton;
import java.util.Objects;
import vn.hailong.identity.Account;
import vn.hailong.identity.AccountLinks;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.SecondFactor;
import vn.hailong.identity.Sessions;
import vn.hailong.shell.ui.Confirm;
import vn.hailong.shell.ui.FormDialog;
import vn.hailong.shell.ui.Notices;

/** What can be done with somebody's account, asked for in dialogs. */
@Singleton
record PersonActs(Accounts accounts, AccountLinks links, SecondFactor factor, Sessions sessions) {

  void askEmail(Account account, Runnable changed) {
    EmailField email = new EmailField(t("identity.email"));
    email.setHelperText(t("identity.email.help"));
    email.setValue(Objects.requireNonNullElse(account.email(), ""));
    email.setWidthFull();
    new FormDialog(
            t("identity.people.email.of", account.name()),
            t("identity.save"),
            () -> {
              accounts.updateEmail(account.id(), email.getValue());
              changed.run();
              return true;
            },
            email)
        .open();
  }

  void askEndSessions(Account account, Runnable changed) {
    Confirm.open(
        t("identity.people.end_sessions.ask", account.name()),
        t("identity.people.end_sessions.loss"),
        t("identity.people.end_sessions"),
        () -> {
          sessions.endAll(account.id());
          Notices.done(t("identity.sessions.ended"));
          changed.run();
        });
  }

  void askResetFactor(Account account, Runnable changed) {
    Confirm.open(
        t("identity.people.reset_factor.ask", account.name()),
        t("identity.people.reset_factor.loss"),
        t("identity.people.reset_factor"),
        () -> {
          factor.reset(account.id());
          Notices.done(t("identity.people.reset_factor.done"));
          changed.run();
        });
  }

  private static String t(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
