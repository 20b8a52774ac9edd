package vn.hailong.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.AgencyId;

/** A token by which another system reads the scorecards and exports of an agency and below. */
public record ServiceToken(
    long id,
    String name,
    AgencyId agency,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant revokedAt) {

  /** Whether it opens anything. */
  public boolean live(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }
}
