package vn.hailong.identity;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which roles demand a second factor, by the setting {@code hailong.second-factor.roles}. */
@Singleton
final class FactorPolicy {

  private final Set<Role> roles;

  FactorPolicy(@Property(name = "hailong.second-factor.roles", defaultValue = "") String roles) {
    this.roles =
        Arrays.stream(roles.split(",", -1))
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .map(Role::of)
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean demandsFor(Collection<Grant> grants) {
    return grants.stream().map(Grant::role).anyMatch(roles::contains);
  }
}
