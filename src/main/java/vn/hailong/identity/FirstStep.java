package vn.hailong.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import vn.hailong.common.id.AccountId;

/** What follows a right password or link: a session, or the second factor first. */
@Singleton
class FirstStep {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final AccountBook book;
  private final FactorBook factors;
  private final FactorPolicy policy;
  private final SessionBook sessions;
  private final Clock clock;

  FirstStep(
      AccountBook book,
      FactorBook factors,
      FactorPolicy policy,
      SessionBook sessions,
      Clock clock) {
    this.book = book;
    this.factors = factors;
    this.policy = policy;
    this.sessions = sessions;
    this.clock = clock;
  }

  Admission passed(AccountId account, SignInWay way, Origin origin) {
    boolean has = factors.of(account).isPresent();
    if (has || policy.demandsFor(book.account(account).grants())) {
      return new FactorPending(account.value(), !has, way, clock.instant().plus(PATIENCE));
    }
    return sessions.open(account, way, origin);
  }
}
