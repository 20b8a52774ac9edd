package vn.hailong.identity;

import static vn.hailong.common.access.Permission.ENTER_RESPONSES;
import static vn.hailong.common.access.Permission.ENTER_SELF_SCORES;
import static vn.hailong.common.access.Permission.EXCLUDE_RESPONSES;
import static vn.hailong.common.access.Permission.EXPORT;
import static vn.hailong.common.access.Permission.MANAGE_DESKS;
import static vn.hailong.common.access.Permission.MANAGE_PEOPLE;
import static vn.hailong.common.access.Permission.MANAGE_ROUNDS;
import static vn.hailong.common.access.Permission.OPERATE;
import static vn.hailong.common.access.Permission.VERIFY_SCORES;
import static vn.hailong.common.access.Permission.VIEW_RESULTS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.hailong.common.access.Permission;

/** What people are to the product; each role is granted within one agency and all under it. */
public enum Role {
  ADMINISTRATOR(EnumSet.allOf(Permission.class)),
  OFFICER(
      EnumSet.of(
          VIEW_RESULTS, EXPORT, MANAGE_ROUNDS, MANAGE_DESKS, ENTER_RESPONSES, ENTER_SELF_SCORES)),
  UNIT_MEMBER(EnumSet.of(VIEW_RESULTS, ENTER_SELF_SCORES)),
  VERIFIER(EnumSet.of(VIEW_RESULTS, VERIFY_SCORES, EXCLUDE_RESPONSES)),
  ANALYST(EnumSet.of(VIEW_RESULTS, EXPORT)),
  VIEWER(EnumSet.of(VIEW_RESULTS)),
  /** Keeps the machine running and lets people in; sees no answers. */
  OPERATOR(EnumSet.of(OPERATE, MANAGE_PEOPLE, Permission.READ_AUDIT));

  private final Set<Permission> permissions;

  Role(Set<Permission> permissions) {
    this.permissions = Collections.unmodifiableSet(permissions);
  }

  /** What the role allows. */
  public Set<Permission> permissions() {
    return permissions;
  }

  /** As stored and as used in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a stored code. */
  public static Role of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
