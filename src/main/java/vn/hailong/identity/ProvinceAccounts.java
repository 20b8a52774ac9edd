package vn.hailong.identity;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Constraints;
import vn.hailong.common.Languages;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Words;
import vn.hailong.common.id.AccountId;
import vn.hailong.identity.store.AccountRows;
import vn.hailong.identity.store.ExternalIdentityRow;
import vn.hailong.identity.store.ExternalIdentityRows;

/** Accounts of people whom the province knows; asks no permission. */
@Singleton
class ProvinceAccounts {

  private static final int NAME = 120;
  private static final int LOGIN = 70;

  private final ExternalIdentityRows identities;
  private final AccountRows accounts;
  private final AccountBook book;
  private final NewAccounts added;
  private final MappedRoles roles;
  private final ApplicationEventPublisher<AccountChanged> changes;
  private final Trail trail;
  private final Clock clock;

  ProvinceAccounts(
      ExternalIdentityRows identities,
      AccountRows accounts,
      AccountBook book,
      NewAccounts added,
      MappedRoles roles,
      ApplicationEventPublisher<AccountChanged> changes,
      Trail trail,
      Clock clock) {
    this.identities = identities;
    this.accounts = accounts;
    this.book = book;
    this.added = added;
    this.roles = roles;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /** The account of a subject, with the roles its claims give today. */
  @Transactional
  AccountId settle(IDTokenClaimsSet claims) {
    String issuer = claims.getIssuer().getValue();
    String subject = claims.getSubject().getValue();
    Set<Grant> mapped = roles.of(claims.toJSONObject());
    Optional<ExternalIdentityRow> known = identities.find(issuer, subject);
    if (known.isEmpty() && mapped.isEmpty()) {
      throw new ProblemException(403, "province_no_role");
    }
    AccountId id =
        known
            .map(row -> new AccountId(row.accountId()))
            .orElseGet(() -> create(issuer, subject, claims, mapped));
    if (book.row(id).disabledAt() != null) {
      throw new ProblemException(403, "province_no_role");
    }
    roles.renew(id, mapped);
    changes.publishEvent(new AccountChanged(id));
    return id;
  }

  private AccountId create(
      String issuer, String subject, IDTokenClaimsSet claims, Set<Grant> mapped) {
    String login = login(claims.getStringClaim("preferred_username"));
    String said = Words.line(Objects.requireNonNullElse(claims.getStringClaim("name"), login));
    String name = said.substring(0, Math.min(NAME, said.length()));
    NewAccount wanted =
        new NewAccount(login, name, Languages.VIETNAMESE, null, List.copyOf(mapped));
    Account account = added.createMapped(wanted);
    identities.add(issuer, subject, account.id().value(), clock.instant());
    trail.record("created", account, Map.of(), Map.of("login", login, "by", issuer));
    return account.id();
  }

  /** What the province calls the person where that is free here: it must not take over anybody. */
  private String login(@Nullable String said) {
    String wish =
        Normalizer.normalize(Objects.requireNonNullElse(said, ""), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replace('đ', 'd')
            .replaceAll("[^a-z0-9._@-]", "")
            .replaceFirst("^[^a-z0-9]+", "");
    String cut = wish.substring(0, Math.min(LOGIN, wish.length()));
    boolean good = cut.length() > 1 && accounts.findByLogin(cut).isEmpty();
    return good ? cut : (cut.isEmpty() ? "tinh" : cut) + "-" + Secrets.typed(1, 6);
  }

  /** Links a subject to an account whose owner is signed in. */
  @Transactional
  void link(AccountId id, IDTokenClaimsSet claims) {
    String issuer = claims.getIssuer().getValue();
    String subject = claims.getSubject().getValue();
    Constraints.<@Nullable Void>asProblems(
        Map.of(
            "external_identity_pkey", () -> new ProblemException(409, "province_linked"),
            "external_identity_once", () -> new ProblemException(409, "province_linked")),
        () -> {
          identities.add(issuer, subject, id.value(), clock.instant());
          return null;
        });
    trail.record("province_linked", id);
  }

  @Transactional
  void unlink(AccountId id, String issuer) {
    if (book.row(id).passwordHash() == null) {
      throw new ProblemException(422, "province_only_way");
    }
    if (identities.remove(issuer, id.value()) > 0) {
      roles.renew(id, Set.of());
      changes.publishEvent(new AccountChanged(id));
      trail.record("province_unlinked", id);
    }
  }

  boolean linked(AccountId id, String issuer) {
    return identities.ofAccount(issuer, id.value()).isPresent();
  }
}
