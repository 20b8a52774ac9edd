package vn.hailong.identity;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.AccountId;
import vn.hailong.identity.store.AccountRow;
import vn.hailong.identity.store.AccountRows;

/** Signs people in by their passwords. */
@Singleton
class PasswordSignIn implements SignIn {

  private final AccountRows accounts;
  private final Passwords passwords;
  private final Attempts attempts;
  private final KnownDevices devices;
  private final FirstStep first;
  private final SecondStep second;
  private final KnownPeople people;
  private final Bearers bearers;

  PasswordSignIn(
      AccountRows accounts,
      Passwords passwords,
      Attempts attempts,
      KnownDevices devices,
      FirstStep first,
      SecondStep second,
      KnownPeople people,
      Bearers bearers) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.attempts = attempts;
    this.devices = devices;
    this.first = first;
    this.second = second;
    this.people = people;
    this.bearers = bearers;
  }

  @Override
  public Admission check(String typedLogin, String password, Origin origin) {
    String login = typedLogin.strip().toLowerCase(Locale.ROOT);
    Optional<AccountRow> found = accounts.findByLogin(login);
    boolean known = found.filter(row -> devices.knows(id(row), origin.devices())).isPresent();
    attempts.admit(Attempts.Step.PASSWORD, login, origin, known);
    boolean right =
        found
            .map(AccountRow::passwordHash)
            .map(hash -> passwords.matches(password, hash))
            .orElseGet(() -> passwords.matchesNobody(password));
    // a disabled account is found out after the same time, and told the same
    if (!right || found.filter(row -> row.disabledAt() == null).isEmpty()) {
      throw new ProblemException(401, "sign_in_failed");
    }
    attempts.succeeded(Attempts.Step.PASSWORD, login, origin, known);
    return first.passed(id(found.get()), SignInWay.PASSWORD, origin);
  }

  @Override
  public SignedIn confirm(FactorPending pending, String code, Origin origin) {
    return second.confirm(pending, code, origin);
  }

  @Override
  public Enrolment start(FactorPending pending) {
    return second.start(pending);
  }

  @Override
  public Enrolled enrol(FactorPending pending, Enrolment enrolment, String code, Origin origin) {
    return second.enrol(pending, enrolment, code, origin);
  }

  @Override
  public String remember(SignedIn session, Origin origin) {
    return devices.remember(session.id(), origin.devices());
  }

  @Override
  public Optional<Person> person(SignedIn signedIn) {
    return people.person(signedIn);
  }

  @Override
  public Optional<Person> bearer(String token) {
    return bearers.bearer(token);
  }

  private static AccountId id(AccountRow row) {
    return new AccountId(Objects.requireNonNull(row.id()));
  }
}
