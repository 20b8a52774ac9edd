package vn.hailong.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import vn.hailong.common.id.AccountId;

/**
 * Who the accounts of running sessions are, at most a few seconds old: a role taken away on another
 * node works here soon, without a query for each request; one taken away here works at once.
 */
@Singleton
class KnownPeople {

  private static final Duration FRESH = Duration.ofSeconds(3);
  private static final int REMEMBERED = 10_000;

  private final LoadingCache<AccountId, Optional<KnownPerson>> known;

  KnownPeople(AccountBook book) {
    this.known =
        Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumSize(REMEMBERED)
            .build(book::mayComeIn);
  }

  Optional<Person> person(SignedIn signedIn) {
    return known
        .get(signedIn.id())
        .filter(found -> found.stamp().equals(signedIn.stamp()))
        .map(KnownPerson::person);
  }

  // only after the commit: a request in between would remember the old state again
  @TransactionalEventListener
  void forget(AccountChanged change) {
    known.invalidate(change.id());
  }
}
