package vn.hailong.identity;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.hailong.common.id.AccountId;
import vn.hailong.identity.store.StaffSessionRow;
import vn.hailong.identity.store.StaffSessionRows;

/** Opens, finds and ends sessions; asks no permission. */
@Singleton
class SessionBook {

  /** A working day; then people say again who they are (NIST SP 800-63B-4, section 2.2.3). */
  static final Duration LONGEST = Duration.ofHours(12);

  /** Above what the container allows, so that the list shows what can still be used. */
  static final Duration IDLE = Duration.ofMinutes(35);

  private final StaffSessionRows rows;
  private final ApplicationEventPublisher<AccountChanged> changes;
  private final Clock clock;

  SessionBook(
      StaffSessionRows rows, ApplicationEventPublisher<AccountChanged> changes, Clock clock) {
    this.rows = rows;
    this.changes = changes;
    this.clock = clock;
  }

  @Transactional
  SignedIn open(AccountId account, SignInWay way, Origin origin) {
    Instant now = clock.instant();
    rows.dropEnded(now.minus(IDLE), now.minus(LONGEST));
    String handle = Secrets.token();
    rows.save(
        new StaffSessionRow(
            null,
            account.value(),
            Sha256.of(handle),
            way.code(),
            origin.browser(),
            now,
            now.truncatedTo(ChronoUnit.MINUTES)));
    return new SignedIn(account.value(), handle);
  }

  /** Whether a session still stands; notes the minute in which it was used. */
  @Transactional
  boolean stands(SignedIn session) {
    Instant now = clock.instant();
    Optional<StaffSessionRow> row =
        rows.live(Sha256.of(session.handle()), now.minus(IDLE), now.minus(LONGEST))
            .filter(found -> found.accountId() == session.account());
    Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
    row.filter(found -> found.seenAt().isBefore(minute))
        .ifPresent(found -> rows.seen(java.util.Objects.requireNonNull(found.id()), minute));
    return row.isPresent();
  }

  List<StaffSessionRow> of(AccountId account) {
    Instant now = clock.instant();
    return rows.liveOf(account.value(), now.minus(IDLE), now.minus(LONGEST));
  }

  @Transactional
  boolean end(AccountId account, long id) {
    changes.publishEvent(new AccountChanged(account));
    return rows.end(id, account.value()) > 0;
  }

  @Transactional
  void end(SignedIn session) {
    changes.publishEvent(new AccountChanged(session.id()));
    rows.endByHandle(Sha256.of(session.handle()));
  }

  @Transactional
  void endOthers(SignedIn kept) {
    changes.publishEvent(new AccountChanged(kept.id()));
    rows.endOthers(kept.account(), Sha256.of(kept.handle()));
  }

  @Transactional
  void endAll(AccountId account) {
    changes.publishEvent(new AccountChanged(account));
    rows.endOthers(account.value(), new byte[0]);
  }
}
