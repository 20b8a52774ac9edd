package vn.hailong.identity;

import static vn.hailong.common.access.Permission.MANAGE_PEOPLE;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import vn.hailong.common.Checks;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Words;
import vn.hailong.common.access.Access;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.store.ServiceTokenRow;
import vn.hailong.identity.store.ServiceTokenRows;

/** Service tokens in the database, where only their hashes are. */
@Singleton
class StoredServiceTokens implements ServiceTokens {

  private static final int SECRET_BYTES = 32;
  private static final int NAME = 120;
  private static final Duration LONGEST = Duration.ofDays(731);

  private final ServiceTokenRows tokens;
  private final GrantRules rules;
  private final Access access;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  StoredServiceTokens(ServiceTokenRows tokens, GrantRules rules, Access access, Clock clock) {
    this.tokens = tokens;
    this.rules = rules;
    this.access = access;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ServiceToken> of(AgencyId agency) {
    access.require(MANAGE_PEOPLE, agency);
    return tokens.ofAgency(agency.value()).stream().map(StoredServiceTokens::token).toList();
  }

  @Override
  @Transactional
  public Issued create(String name, AgencyId agency, Duration validity) {
    rules.require(List.of(new Grant(Role.ANALYST, agency, null)));
    String line = Words.line(name);
    new Checks()
        .line("/name", line, NAME)
        .that(
            validity.isPositive() && validity.compareTo(LONGEST) <= 0,
            "/validity",
            "token_validity",
            LONGEST.toDays())
        .orRefuse("invalid_service_token");
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = clock.instant();
    ServiceTokenRow row =
        new ServiceTokenRow(
            null, line, Sha256.of(secret), agency.value(), now, now.plus(validity), null);
    return new Issued(token(tokens.save(row)), secret);
  }

  @Override
  @Transactional
  public void revoke(long id) {
    access.requireAnywhere(MANAGE_PEOPLE);
    ServiceTokenRow row =
        tokens.findById(id).orElseThrow(() -> new ProblemException(404, "not_found"));
    access.require(MANAGE_PEOPLE, new AgencyId(row.agencyId()));
    tokens.revoke(id, clock.instant());
  }

  private static ServiceToken token(ServiceTokenRow row) {
    return new ServiceToken(
        Objects.requireNonNull(row.id()),
        row.name(),
        new AgencyId(row.agencyId()),
        row.createdAt(),
        row.expiresAt(),
        row.revokedAt());
  }
}
