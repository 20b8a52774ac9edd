package vn.hailong.identity;

import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Actor;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.store.AccountRow;
import vn.hailong.identity.store.AccountRows;
import vn.hailong.identity.store.ServiceTokenRow;
import vn.hailong.identity.store.ServiceTokenRows;

/** Signs people in by their passwords, and other systems by their tokens. */
@Singleton
class PasswordSignIn implements SignIn {

  private final AccountRows accounts;
  private final ServiceTokenRows tokens;
  private final Passwords passwords;
  private final Attempts attempts;
  private final KnownPeople people;
  private final Clock clock;

  PasswordSignIn(
      AccountRows accounts,
      ServiceTokenRows tokens,
      Passwords passwords,
      Attempts attempts,
      KnownPeople people,
      Clock clock) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.passwords = passwords;
    this.attempts = attempts;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public SignedIn check(String typedLogin, String password, String client) {
    String login = typedLogin.strip().toLowerCase(Locale.ROOT);
    attempts.admit(login, client);
    Optional<AccountRow> found = accounts.findByLogin(login);
    boolean right =
        found
            .map(row -> passwords.matches(password, row.passwordHash()))
            .orElseGet(() -> passwords.matchesNobody(password));
    // a disabled account is found out after the same time, and told the same
    if (!right || found.filter(row -> row.disabledAt() == null).isEmpty()) {
      attempts.failed(login, client);
      throw new ProblemException(401, "sign_in_failed");
    }
    attempts.succeeded(login, client);
    AccountRow row = found.get();
    return new SignedIn(Objects.requireNonNull(row.id()), Passwords.stamp(row.passwordHash()));
  }

  @Override
  public Optional<Person> person(SignedIn signedIn) {
    return people.person(signedIn);
  }

  @Override
  @Connectable
  public Optional<Person> bearer(String token) {
    return tokens.live(Sha256.of(token), clock.instant()).map(PasswordSignIn::reader);
  }

  private static Person reader(ServiceTokenRow row) {
    Grant reads = new Grant(Role.ANALYST, new AgencyId(row.agencyId()), null);
    return new Person(new Actor(null, row.name()), List.of(reads));
  }
}
