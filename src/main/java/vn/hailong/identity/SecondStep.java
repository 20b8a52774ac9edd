package vn.hailong.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import vn.hailong.common.ProblemException;
import vn.hailong.identity.store.AccountRow;

/** The second factor at sign-in. */
@Singleton
class SecondStep {

  private final AccountBook book;
  private final FactorBook factors;
  private final SessionBook sessions;
  private final KnownDevices devices;
  private final Attempts attempts;
  private final Trail trail;
  private final Clock clock;

  SecondStep(
      AccountBook book,
      FactorBook factors,
      SessionBook sessions,
      KnownDevices devices,
      Attempts attempts,
      Trail trail,
      Clock clock) {
    this.book = book;
    this.factors = factors;
    this.sessions = sessions;
    this.devices = devices;
    this.attempts = attempts;
    this.trail = trail;
    this.clock = clock;
  }

  SignedIn confirm(FactorPending pending, String code, Origin origin) {
    AccountRow row = standing(pending, false);
    boolean known = devices.knows(pending.id(), origin.devices());
    attempts.admit(Attempts.Step.CODE, row.login(), origin, known);
    factors.use(pending.id(), code);
    attempts.succeeded(Attempts.Step.CODE, row.login(), origin, known);
    return sessions.open(pending.id(), SignInWay.SECOND_FACTOR, origin);
  }

  Enrolment start(FactorPending pending) {
    AccountRow row = standing(pending, true);
    refuseASecond(pending);
    return new Enrolment(Secrets.bytes(Totp.SECRET_BYTES), row.login());
  }

  @Transactional
  SignIn.Enrolled enrol(FactorPending pending, Enrolment enrolment, String code, Origin origin) {
    standing(pending, true);
    refuseASecond(pending);
    List<String> codes = factors.store(pending.id(), enrolment, code);
    trail.record("second_factor_added", pending.id());
    return new SignIn.Enrolled(sessions.open(pending.id(), SignInWay.SECOND_FACTOR, origin), codes);
  }

  /** Set up elsewhere in the meantime: a password alone must not replace it. */
  private void refuseASecond(FactorPending pending) {
    if (factors.of(pending.id()).isPresent()) {
      throw new ProblemException(401, "sign_in_expired");
    }
  }

  private AccountRow standing(FactorPending pending, boolean setUp) {
    AccountRow row = book.row(pending.id());
    if (pending.setUp() != setUp
        || row.disabledAt() != null
        || clock.instant().isAfter(pending.until())) {
      throw new ProblemException(401, "sign_in_expired");
    }
    return row;
  }
}
