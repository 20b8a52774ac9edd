package vn.hailong.architecture;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hailong.common.access.Permission;
import vn.hailong.identity.Role;

/**
 * Who may call something, as a line of {@code access.txt} says it: {@code public}, {@code internal}
 * (asks nothing itself; only services call it, behind one that asks), {@code self} (whoever is
 * signed in), or permissions, all of which are needed ({@code A+B}) for the agency it is about, or
 * for any one ({@code A anywhere}); {@code A|B anywhere} where one of two suffices.
 */
record Rule(String text) {

  /** Where somebody's role lies, seen from the agency that a call is about. */
  enum Place {
    ABOVE,
    WITHIN,
    BESIDE
  }

  Rule {
    if (!text.matches("public|internal|self|[A-Z_]+([+|][A-Z_]+)*( anywhere| above)?")) {
      throw new IllegalArgumentException("no rule: " + text);
    }
  }

  boolean isInternal() {
    return text.equals("internal");
  }

  boolean isPublic() {
    return text.equals("public") || isInternal();
  }

  private boolean anywhere() {
    return text.endsWith(" anywhere");
  }

  private Set<Permission> permissions() {
    return Arrays.stream(text.replaceFirst(" (anywhere|above)$", "").split("[+|]", -1))
        .map(Permission::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
  }

  /** Whether somebody with the role may. */
  boolean admits(Role role, Place place) {
    if (isPublic() || text.equals("self")) {
      return true;
    }
    if (place == Place.BESIDE && !anywhere()) {
      return false;
    }
    if (text.endsWith(" above") && place != Place.ABOVE) {
      return false;
    }
    Set<Permission> asked = permissions();
    if (role == Role.UNIT_MEMBER && !anywhere()) {
      // a unit's members see the office's results; all else waits until their unit is asked for
      return place == Place.WITHIN && asked.equals(Set.of(Permission.VIEW_RESULTS));
    }
    return text.contains("|")
        ? asked.stream().anyMatch(role.permissions()::contains)
        : role.permissions().containsAll(asked);
  }
}
