package vn.hailong.identity;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Time;
import vn.hailong.identity.store.AccountLinkRow;
import vn.hailong.identity.store.AccountLinkRows;

/** Links in the database; asks no permission. */
@Singleton
class LinkBook {

  private static final int DAYS = 7;

  /** 98 bits, and still possible to type from a letter. */
  private static final int GROUPS = 5;

  private static final int GROUP = 4;

  private final AccountLinkRows rows;
  private final String base;
  private final Clock clock;

  LinkBook(AccountLinkRows rows, @Property(name = "hailong.base-url") String baseUrl, Clock clock) {
    this.rows = rows;
    this.base = baseUrl.replaceFirst("/+$", "");
    this.clock = clock;
  }

  /** A new link; an earlier one that nobody used opens nothing any more. */
  AccountLinks.Link make(Account account) {
    rows.dropOpen(account.id().value());
    String token = Secrets.typed(GROUPS, GROUP);
    Instant now = clock.instant();
    // a letter names a day, and the day counts to its end
    Instant end =
        LocalDate.ofInstant(now, Time.ZONE)
            .plusDays(DAYS + 1)
            .atStartOfDay(Time.ZONE)
            .toInstant()
            .minusSeconds(1);
    rows.save(
        new AccountLinkRow(null, account.id().value(), Sha256.of(bare(token)), now, end, null));
    return new AccountLinks.Link(account, token, base + "/invitation/" + token, end);
  }

  /** The row of a link that can still be used. */
  AccountLinkRow standing(String token) {
    AccountLinkRow row =
        rows.byHash(Sha256.of(bare(token)))
            .orElseThrow(() -> new ProblemException(404, "link_unknown"));
    if (row.usedAt() != null || !clock.instant().isBefore(row.expiresAt())) {
      throw over();
    }
    return row;
  }

  void use(AccountLinkRow row) {
    if (rows.use(Objects.requireNonNull(row.id()), clock.instant()) == 0) {
      throw over();
    }
  }

  private static ProblemException over() {
    return new ProblemException(410, "link_over");
  }

  private static String bare(String token) {
    return token.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
