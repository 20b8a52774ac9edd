package vn.hailong.identity;

import java.util.Locale;
import vn.hailong.common.id.AccountId;

/** Somebody to be told something. */
public record Colleague(AccountId id, String login, String name, Locale language) {}
