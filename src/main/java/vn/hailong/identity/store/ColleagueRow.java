package vn.hailong.identity.store;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** What letters need of an account. */
@Introspected
public record ColleagueRow(
    long id, String login, String displayName, String language, @Nullable String email) {}
