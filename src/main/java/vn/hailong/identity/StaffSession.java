package vn.hailong.identity;

import java.time.Instant;

/**
 * A session of a member of staff.
 *
 * @param browser what the browser called itself at sign-in; empty when it did not
 * @param seenAt to the minute
 * @param current whether it is the one that asks
 */
public record StaffSession(
    long id, SignInWay way, String browser, Instant createdAt, Instant seenAt, boolean current) {}
