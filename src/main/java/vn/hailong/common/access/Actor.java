package vn.hailong.common.access;

import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.AccountId;

/**
 * Whoever acts: a person, a service token, or the system.
 *
 * @param account null for a service token and for the system
 * @param name as shown to others
 */
public record Actor(@Nullable AccountId account, String name) {}
