package vn.hailong.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Who the running sessions belong to, at most a few seconds old: a role taken away or a session
 * ended on another node works here soon, without a query for each request; here it works at once.
 */
@Singleton
class KnownPeople {

  private static final Duration FRESH = Duration.ofSeconds(3);
  private static final int REMEMBERED = 10_000;

  private final LoadingCache<SignedIn, Optional<Person>> known;

  KnownPeople(AccountBook book, SessionBook sessions) {
    this.known =
        Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumSize(REMEMBERED)
            .build(session ->
                sessions.stands(session) ? book.mayComeIn(session.id()) : Optional.empty());
  }

  Optional<Person> person(SignedIn session) {
    return known.get(session);
  }

  // only after the commit: a request in between would remember the old state again
  @TransactionalEventListener
  void forget(AccountChanged change) {
    known.asMap().keySet().removeIf(session -> session.id().equals(change.id()));
  }
}
