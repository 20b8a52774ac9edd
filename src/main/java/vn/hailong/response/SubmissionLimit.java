package vn.hailong.response;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import vn.hailong.common.ProblemException;

/**
 * Keeps one access code from taking the whole server, be it a runaway client or somebody who stuffs
 * the ballot. Far above what citizens at one desk can do, and never by address: a one-stop office
 * and all who use its network share one.
 */
@Singleton
public final class SubmissionLimit {

  private static final int MOST_CODES = 100_000;

  private final LoadingCache<String, Bucket> buckets;

  SubmissionLimit(
      @Value("${hailong.limits.code-burst:30000}") long burst,
      @Value("${hailong.limits.code-per-second:1000}") long perSecond) {
    buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CODES)
            .expireAfterAccess(Duration.ofSeconds(1 + burst / perSecond))
            .build(code ->
                Bucket.builder()
                    .addLimit(limit ->
                        limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                    .build());
  }

  /**
   * Counts one submission with this code.
   *
   * @throws ProblemException {@code too_many_requests} (429) with the seconds to wait
   */
  public void check(String accessCode) {
    ConsumptionProbe probe =
        buckets.get(ContentHash.canonical(accessCode)).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = Math.ceilDiv(probe.getNanosToWaitForRefill(), 1_000_000_000L);
      throw new ProblemException(429, "too_many_requests", seconds);
    }
  }
}
