package vn.hailong.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.AccountId;

/**
 * Somebody to be told something.
 *
 * @param email null where none is known
 */
public record Colleague(
    AccountId id, String login, String name, Locale language, @Nullable String email) {}
