package vn.hailong.identity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an account is created from.
 *
 * @param email null when nobody knows one
 * @param password null to have one made; left out of an invitation
 * @param grants at least one: an account that belongs nowhere could be managed by nobody
 */
public record NewAccount(
    String login,
    String name,
    Locale language,
    @Nullable String email,
    @Nullable String password,
    List<Grant> grants) {

  public NewAccount {
    email = email == null || email.isBlank() ? null : email.strip();
    grants = List.copyOf(grants);
  }

  /** Without an e-mail address. */
  public NewAccount(
      String login, String name, Locale language, @Nullable String password, List<Grant> grants) {
    this(login, name, language, null, password, grants);
  }

  @Override
  public String toString() {
    return "NewAccount[" + login + "]";
  }
}
