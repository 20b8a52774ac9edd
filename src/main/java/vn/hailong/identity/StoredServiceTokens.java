package vn.hailong.identity;

import static vn.hailong.common.access.Permission.MANAGE_PEOPLE;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.hailong.common.Checks;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Words;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.store.ServiceTokenRow;
import vn.hailong.identity.store.ServiceTokenRows;

/** Service tokens in the database, where only their hashes are. */
@Singleton
class StoredServiceTokens implements ServiceTokens {

  private static final int NAME = 120;
  private static final Duration LONGEST = Duration.ofDays(731);

  private final ServiceTokenRows tokens;
  private final GrantRules rules;
  private final Access access;
  private final Clock clock;
  private final Trail trail;

  StoredServiceTokens(
      ServiceTokenRows tokens, GrantRules rules, Access access, Clock clock, Trail trail) {
    this.tokens = tokens;
    this.rules = rules;
    this.access = access;
    this.clock = clock;
    this.trail = trail;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ServiceToken> of(AgencyId agency) {
    access.require(MANAGE_PEOPLE, agency);
    return tokens.ofAgency(agency.value()).stream().map(StoredServiceTokens::token).toList();
  }

  @Override
  @Transactional
  public Issued create(String name, AgencyId agency, Set<Permission> scope, Duration validity) {
    access.require(MANAGE_PEOPLE, agency);
    rules.requireHeld(scope, agency);
    String line = Words.line(name);
    new Checks()
        .line("/name", line, NAME)
        .that(!scope.isEmpty() && ServiceToken.POSSIBLE.containsAll(scope), "/scope", "token_scope")
        .that(
            validity.isPositive() && validity.compareTo(LONGEST) <= 0,
            "/validity",
            "token_validity",
            LONGEST.toDays())
        .orRefuse("invalid_service_token");
    String secret = Secrets.token();
    Instant now = clock.instant();
    String[] codes = scope.stream().map(Permission::name).sorted().toArray(String[]::new);
    ServiceTokenRow row =
        new ServiceTokenRow(
            null,
            line,
            Sha256.of(secret),
            agency.value(),
            now,
            now.plus(validity),
            null,
            codes,
            null);
    ServiceToken created = token(tokens.save(row));
    trail.record(
        "service_token.created",
        agency,
        Long.toString(created.id()),
        Map.of(),
        Map.of(
            "name", line,
            "scope", String.join(" ", codes),
            "expires", created.expiresAt().toString()));
    return new Issued(created, secret);
  }

  @Override
  @Transactional
  public void revoke(long id) {
    access.requireAnywhere(MANAGE_PEOPLE);
    ServiceTokenRow row =
        tokens.findById(id).orElseThrow(() -> new ProblemException(404, "not_found"));
    access.require(MANAGE_PEOPLE, new AgencyId(row.agencyId()));
    tokens.revoke(id, clock.instant());
    trail.record(
        "service_token.revoked",
        new AgencyId(row.agencyId()),
        Long.toString(id),
        Map.of("name", row.name()),
        Map.of());
  }

  private static ServiceToken token(ServiceTokenRow row) {
    return new ServiceToken(
        Objects.requireNonNull(row.id()),
        row.name(),
        new AgencyId(row.agencyId()),
        ServiceToken.scope(row.scope()),
        row.createdAt(),
        row.expiresAt(),
        row.revokedAt(),
        row.lastUsedOn());
  }
}
