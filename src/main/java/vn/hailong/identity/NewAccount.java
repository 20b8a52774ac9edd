package vn.hailong.identity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an account is created from.
 *
 * @param password null to have one made
 * @param grants at least one: an account that belongs nowhere could be managed by nobody
 */
public record NewAccount(
    String login, String name, Locale language, @Nullable String password, List<Grant> grants) {

  public NewAccount {
    grants = List.copyOf(grants);
  }
}
