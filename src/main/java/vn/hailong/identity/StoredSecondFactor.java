package vn.hailong.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.AccountId;
import vn.hailong.identity.store.AccountRow;
import vn.hailong.identity.store.SecondFactorRow;

/** Second factors in the database. */
@Singleton
class StoredSecondFactor implements SecondFactor {

  private final FactorBook factors;
  private final FactorPolicy policy;
  private final AccountBook book;
  private final SessionBook sessions;
  private final OwnPassword password;
  private final Attempts attempts;
  private final ManagedAccounts managed;
  private final Self self;
  private final Trail trail;

  StoredSecondFactor(
      FactorBook factors,
      FactorPolicy policy,
      AccountBook book,
      SessionBook sessions,
      OwnPassword password,
      Attempts attempts,
      ManagedAccounts managed,
      Self self,
      Trail trail) {
    this.factors = factors;
    this.policy = policy;
    this.book = book;
    this.sessions = sessions;
    this.password = password;
    this.attempts = attempts;
    this.managed = managed;
    this.self = self;
    this.trail = trail;
  }

  @Override
  @Transactional(readOnly = true)
  public State mine() {
    AccountId me = self.id();
    return new State(
        factors.of(me).map(SecondFactorRow::confirmedAt).orElse(null),
        factors.codesLeft(me),
        demanded(me));
  }

  private boolean demanded(AccountId id) {
    return policy.demandsFor(book.account(id).grants());
  }

  @Override
  @Transactional(readOnly = true)
  public Set<AccountId> among(List<Account> accounts) {
    managed.requireInSight(accounts);
    return factors.among(accounts.stream().map(Account::id).toList());
  }

  @Override
  public Enrolment start() {
    return new Enrolment(Secrets.bytes(Totp.SECRET_BYTES), book.row(self.id()).login());
  }

  @Override
  @Transactional
  public List<String> confirm(Enrolment enrolment, String code, String current, SignedIn session) {
    AccountId me = self.id();
    if (factors.of(me).isPresent()) {
      throw new ProblemException(409, "second_factor_exists");
    }
    password.require(me, current, session);
    List<String> codes = factors.store(me, enrolment, code);
    sessions.endOthers(session);
    trail.record("second_factor_added", me);
    return codes;
  }

  @Override
  @Transactional
  public List<String> renewCodes(String code, SignedIn session) {
    AccountId me = self.id();
    use(me, code, session);
    trail.record("recovery_codes_renewed", me);
    return factors.newCodes(me);
  }

  @Override
  @Transactional
  public void remove(String code, SignedIn session) {
    AccountId me = self.id();
    if (demanded(me)) {
      throw new ProblemException(422, "second_factor_demanded");
    }
    use(me, code, session);
    factors.remove(me);
    trail.record("second_factor_removed", me);
  }

  /** Whoever sits at somebody else's open session must not try codes without end. */
  private void use(AccountId me, String code, SignedIn session) {
    AccountRow row = book.row(me);
    Origin here = new Origin("session", session.handle(), "");
    attempts.admit(Attempts.Step.CODE, row.login(), here, true);
    factors.use(me, code);
    attempts.succeeded(Attempts.Step.CODE, row.login(), here, true);
  }

  @Override
  @Transactional
  public void reset(AccountId id) {
    Account account = managed.require(id);
    if (self.is(id)) {
      throw new ProblemException(422, "own_account");
    }
    factors.remove(id);
    sessions.endAll(id);
    trail.record("second_factor_reset", account, Map.of(), Map.of());
  }
}
