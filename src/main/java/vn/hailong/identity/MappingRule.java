package vn.hailong.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives a role to whom the province's sign-in says something of, written {@code
 * claim=value:role@agency}. The agency is a code, or {@code {claim}} for the code that a claim
 * holds.
 *
 * @param claim a claim of the ID token, a text or a list of texts
 */
record MappingRule(String claim, String value, Role role, String agency) {

  private static final Pattern WRITTEN =
      Pattern.compile("([^=;]+)=([^;]+):([a-z_]+)@(\\{[^}]+\\}|[a-z0-9-]+)");

  MappingRule {
    if (role == Role.UNIT_MEMBER) {
      throw new IllegalArgumentException("a rule gives roles in an agency, not in a unit");
    }
  }

  /** Rules separated by semicolons. */
  static List<MappingRule> all(String written) {
    return Arrays.stream(written.split(";", -1))
        .map(String::strip)
        .filter(rule -> !rule.isEmpty())
        .map(MappingRule::of)
        .toList();
  }

  private static MappingRule of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "hailong.oidc.roles reads claim=value:role@agency, separated by semicolons: " + written);
    }
    return new MappingRule(
        parts.group(1).strip(), parts.group(2), Role.of(parts.group(3)), parts.group(4));
  }

  /** Codes of the agencies in which the claims give the role. */
  Stream<String> agencies(Map<String, Object> claims) {
    if (values(claims.get(claim)).noneMatch(value::equals)) {
      return Stream.empty();
    }
    return agency.startsWith("{")
        ? values(claims.get(agency.substring(1, agency.length() - 1)))
        : Stream.of(agency);
  }

  private static Stream<String> values(@Nullable Object claim) {
    return switch (claim) {
      case null -> Stream.empty();
      case Collection<?> many -> many.stream().map(String::valueOf);
      default -> Stream.of(claim.toString());
    };
  }
}
