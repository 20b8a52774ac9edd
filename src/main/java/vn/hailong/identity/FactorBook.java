package vn.hailong.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.AccountId;
import vn.hailong.identity.store.SecondFactorRow;
import vn.hailong.identity.store.SecondFactorRows;

/** Second factors in the database; asks no permission. */
@Singleton
class FactorBook {

  static final int CODES = 10;

  private static final int GROUPS = 2;
  private static final int GROUP = 5;
  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
  private static final Pattern BLANKS = Pattern.compile("[\\s-]");

  private final SecondFactorRows rows;
  private final InstallationKey key;
  private final Clock clock;

  FactorBook(SecondFactorRows rows, InstallationKey key, Clock clock) {
    this.rows = rows;
    this.key = key;
    this.clock = clock;
  }

  Optional<SecondFactorRow> of(AccountId account) {
    return rows.findById(account.value());
  }

  Set<AccountId> among(List<AccountId> accounts) {
    return accounts.isEmpty()
        ? Set.of()
        : rows.among(accounts.stream().map(AccountId::value).toList()).stream()
            .map(AccountId::new)
            .collect(Collectors.toSet());
  }

  int codesLeft(AccountId account) {
    return rows.codesLeft(account.value());
  }

  /**
   * Stores a factor, in place of an earlier one, when the code belongs to it.
   *
   * @return new recovery codes
   * @throws ProblemException {@code wrong_code} (401)
   */
  @Transactional
  List<String> store(AccountId account, Enrolment enrolment, String typed) {
    Instant now = clock.instant();
    OptionalLong step = Totp.stepOf(enrolment.secret(), bare(typed), now);
    if (step.isEmpty()) {
      throw wrongCode();
    }
    byte[] sealed = key.seal(purpose(account), enrolment.secret());
    rows.put(account.value(), sealed, now, step.getAsLong());
    return newCodes(account);
  }

  /** Ten fresh recovery codes; earlier ones open nothing any more. */
  @Transactional
  List<String> newCodes(AccountId account) {
    List<String> codes =
        Stream.generate(() -> Secrets.typed(GROUPS, GROUP)).distinct().limit(CODES).toList();
    rows.dropCodes(account.value());
    codes.forEach(code -> rows.addCode(account.value(), hash(account, bare(code))));
    return codes;
  }

  /**
   * Uses up a code of the app, or a recovery code.
   *
   * @throws ProblemException {@code wrong_code} (401), also for one that has been used
   */
  @Transactional
  void use(AccountId account, String typed) {
    String code = bare(typed);
    boolean right =
        SIX_DIGITS.matcher(code).matches()
            ? useStep(account, code)
            : rows.useCode(account.value(), hash(account, code), clock.instant()) > 0;
    if (!right) {
      throw wrongCode();
    }
  }

  private boolean useStep(AccountId account, String code) {
    return of(account)
        .map(row -> Totp.stepOf(secret(account, row), code, clock.instant()))
        .filter(OptionalLong::isPresent)
        .filter(step -> rows.use(account.value(), step.getAsLong()) > 0)
        .isPresent();
  }

  private byte[] secret(AccountId account, SecondFactorRow row) {
    try {
      return key.open(purpose(account), row.secret());
    } catch (IllegalStateException lost) {
      ProblemException problem = new ProblemException(409, "second_factor_unreadable");
      problem.initCause(lost);
      throw problem;
    }
  }

  @Transactional
  boolean remove(AccountId account) {
    return rows.remove(account.value()) > 0;
  }

  private byte[] hash(AccountId account, String code) {
    return key.hash("recovery code", account + " " + code);
  }

  private static String purpose(AccountId account) {
    return "second factor of " + account;
  }

  private static String bare(String typed) {
    return BLANKS.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static ProblemException wrongCode() {
    return new ProblemException(401, "wrong_code");
  }
}
