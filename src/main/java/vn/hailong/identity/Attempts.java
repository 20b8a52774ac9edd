package vn.hailong.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.hailong.common.ProblemException;

/**
 * Slows down guessing. It counts per login and place together, and per login over all places only
 * beyond a hundred failures (NIST SP 800-63B-4, section 3.2.2). A browser in which its owner has
 * signed in before is counted by itself, so that nobody is locked out by somebody else's guesses.
 * Places are remembered as hashes with a key that is never written anywhere and changes.
 */
@Singleton
final class Attempts {

  private static final int FREE = 5;
  private static final int FREE_OVER_ALL = 100;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  private static final int MOST_DOUBLINGS = 6;
  private static final Duration MEMORY = Duration.ofMinutes(30);
  private static final int REMEMBERED = 100_000;

  /** What a login is tried with. */
  enum Step {
    PASSWORD,
    CODE,
    FORGOTTEN
  }

  private record Limit(long key, int free) {}

  private record Failures(int count, Instant last) {}

  private final Cache<Long, Failures> failures =
      Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(REMEMBERED).build();
  private final RotatingHash hash;
  private final Clock clock;

  Attempts(Clock clock) {
    this.clock = clock;
    this.hash = new RotatingHash(clock);
  }

  /**
   * Counts an attempt as failed until {@link #succeeded} says otherwise, so that many at once are
   * no way around; refuses while the last ones are too fresh.
   *
   * @param known whether the browser is one of the owner's
   * @throws ProblemException {@code too_many_attempts} (429) with the seconds to wait
   */
  void admit(Step step, String login, Origin origin, boolean known) {
    List<Limit> limits = limits(step, login, origin, known);
    long wait = limits.stream().mapToLong(this::secondsLeft).max().orElse(0);
    if (wait > 0) {
      throw new ProblemException(429, "too_many_attempts", wait);
    }
    Instant now = clock.instant();
    limits.forEach(limit ->
        failures
            .asMap()
            .merge(
                limit.key(),
                new Failures(1, now),
                (before, one) -> new Failures(before.count() + 1, now)));
  }

  /** The attempt was right: it and the failures before it are forgotten. */
  void succeeded(Step step, String login, Origin origin, boolean known) {
    limits(step, login, origin, known).forEach(limit -> failures.invalidate(limit.key()));
  }

  private long secondsLeft(Limit limit) {
    Failures found = failures.getIfPresent(limit.key());
    if (found == null || found.count() < limit.free()) {
      return 0;
    }
    int doublings = Math.min(found.count() - limit.free(), MOST_DOUBLINGS);
    Instant end = found.last().plus(FIRST_WAIT.multipliedBy(1L << doublings));
    Instant now = clock.instant();
    return now.isBefore(end) ? Duration.between(now, end).toSeconds() + 1 : 0;
  }

  private List<Limit> limits(Step step, String login, Origin origin, boolean known) {
    String subject = step + " " + login.toLowerCase(Locale.ROOT);
    return known
        ? List.of(new Limit(key(subject, "device " + origin.devices()), FREE))
        : List.of(
            new Limit(key(subject, "address " + origin.address()), FREE),
            new Limit(key(subject, "everywhere"), FREE_OVER_ALL));
  }

  private long key(String subject, String place) {
    return ByteBuffer.wrap(hash.of(subject + "\n" + place)).getLong();
  }
}
