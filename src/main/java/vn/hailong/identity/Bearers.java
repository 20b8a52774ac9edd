package vn.hailong.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.hailong.common.Time;
import vn.hailong.common.access.Actor;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.store.ServiceTokenRow;
import vn.hailong.identity.store.ServiceTokenRows;

/** Knows other systems by their tokens. */
@Singleton
class Bearers {

  private final ServiceTokenRows tokens;
  private final Clock clock;

  Bearers(ServiceTokenRows tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Whoever holds a token; the day is noted, so that unused ones can be found and revoked. */
  @Transactional
  Optional<Person> bearer(String token) {
    Optional<ServiceTokenRow> row = tokens.live(Sha256.of(token), clock.instant());
    LocalDate today = LocalDate.ofInstant(clock.instant(), Time.ZONE);
    row.filter(found -> !today.equals(found.lastUsedOn()))
        .ifPresent(found -> tokens.used(Objects.requireNonNull(found.id()), today));
    return row.map(Bearers::person);
  }

  private static Person person(ServiceTokenRow row) {
    Holding scope =
        new Holding(ServiceToken.scope(row.scope()), new AgencyId(row.agencyId()), null);
    return new Person(new Actor(null, row.name()), List.of(), List.of(scope));
  }
}
