package vn.hailong.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import vn.hailong.common.ProblemException;

/**
 * Slows down guessing. It counts failures per login and place together: whoever guesses from
 * elsewhere cannot lock the owner out, and a wrong login behind the one address of an office does
 * not keep its colleagues from signing in.
 */
@Singleton
final class Attempts {

  private static final int FREE = 5;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  private static final int MOST_DOUBLINGS = 6;
  private static final Duration MEMORY = Duration.ofMinutes(30);
  private static final int REMEMBERED = 100_000;

  private record Key(String login, String client) {}

  private record Failures(int count, Instant last) {}

  private final Cache<Key, Failures> failures =
      Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(REMEMBERED).build();
  private final Clock clock;

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /**
   * Refuses while the last failures are too fresh.
   *
   * @throws ProblemException {@code too_many_attempts} (429) with the seconds to wait
   */
  void admit(String login, String client) {
    Failures known = failures.getIfPresent(key(login, client));
    if (known == null || known.count() < FREE) {
      return;
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(known.count() - FREE, MOST_DOUBLINGS));
    long left = Duration.between(clock.instant(), known.last().plus(wait)).toSeconds() + 1;
    if (clock.instant().isBefore(known.last().plus(wait))) {
      throw new ProblemException(429, "too_many_attempts", left);
    }
  }

  void failed(String login, String client) {
    failures
        .asMap()
        .merge(
            key(login, client),
            new Failures(1, clock.instant()),
            (before, now) -> new Failures(before.count() + 1, now.last()));
  }

  void succeeded(String login, String client) {
    failures.invalidate(key(login, client));
  }

  private static Key key(String login, String client) {
    return new Key(login.toLowerCase(Locale.ROOT), client);
  }
}
