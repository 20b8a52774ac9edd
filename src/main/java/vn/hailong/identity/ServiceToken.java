package vn.hailong.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;

/**
 * A token by which another system works with an agency and below.
 *
 * @param scope what it may do
 * @param lastUsedOn the day; null when never
 */
public record ServiceToken(
    long id,
    String name,
    AgencyId agency,
    Set<Permission> scope,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable LocalDate lastUsedOn) {

  /** What a token can be for: reading, taking data out, bringing data in. */
  public static final Set<Permission> POSSIBLE =
      Collections.unmodifiableSet(
          EnumSet.of(
              Permission.VIEW_RESULTS,
              Permission.EXPORT,
              Permission.ENTER_RESPONSES,
              Permission.MANAGE_ROUNDS));

  public ServiceToken {
    scope = Set.copyOf(scope);
  }

  /** Whether it opens anything. */
  public boolean live(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  static Set<Permission> scope(String[] stored) {
    return Arrays.stream(stored).map(Permission::valueOf).collect(Collectors.toSet());
  }
}
