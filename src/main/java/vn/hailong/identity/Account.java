package vn.hailong.identity;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.AccountId;

/**
 * A staff account.
 *
 * @param login what its owner types to sign in
 * @param name as shown to others
 * @param language the owner reads
 * @param email where letters about the account go; null when nobody said
 * @param hasPassword false for somebody invited who has not come yet, or who signs in at the
 *     province only
 * @param disabledAt null while its owner may sign in
 */
public record Account(
    AccountId id,
    String login,
    String name,
    Locale language,
    @Nullable String email,
    boolean hasPassword,
    Instant createdAt,
    @Nullable Instant disabledAt,
    List<Grant> grants) {

  public Account {
    grants = List.copyOf(grants);
  }

  /** Whether its owner may sign in. */
  public boolean enabled() {
    return disabledAt == null;
  }
}
