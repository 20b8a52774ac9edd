package vn.hailong.identity;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Actor;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.UnitId;
import vn.hailong.office.Offices;

/** Decides by the grants of whoever the current thread works for. Nobody is allowed nothing. */
@Singleton
public final class CurrentPerson implements Access {

  private sealed interface Who {}

  private record Known(Person person) implements Who {}

  private record TheSystem() implements Who {}

  private static final ThreadLocal<@Nullable Who> CURRENT = new ThreadLocal<>();

  private final jakarta.inject.Provider<Offices> offices;

  CurrentPerson(jakarta.inject.Provider<Offices> offices) {
    this.offices = offices;
  }

  /** Runs a task in the name of a person, or of nobody. */
  public <T> T as(@Nullable Person person, Supplier<T> task) {
    return with(person == null ? null : new Known(person), task);
  }

  @Override
  public <T> T asSystem(Supplier<T> task) {
    return with(new TheSystem(), task);
  }

  /** Works in the name of a person, or of nobody, on this thread until the scope is closed. */
  public Scope enter(@Nullable Person person) {
    return enter(person == null ? null : new Known(person));
  }

  private static <T> T with(@Nullable Who who, Supplier<T> task) {
    try (Scope scope = enter(who)) {
      return task.get();
    }
  }

  private static Scope enter(@Nullable Who who) {
    Who before = CURRENT.get();
    CURRENT.set(who);
    return () -> {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    };
  }

  /** Ends by giving the thread back to whom it worked for before. */
  @FunctionalInterface
  public interface Scope extends AutoCloseable {

    @Override
    void close();
  }

  @Override
  public void require(Permission permission, AgencyId agency) {
    if (!allows(permission, agency)) {
      refuse();
    }
  }

  @Override
  public void require(Permission permission, AgencyId agency, @Nullable UnitId unit) {
    if (!allows(permission, agency, unit)) {
      refuse();
    }
  }

  @Override
  public boolean allows(Permission permission, AgencyId agency, @Nullable UnitId unit) {
    return allows(permission, agency) || (unit != null && holdsForUnit(permission, agency, unit));
  }

  private static boolean holdsForUnit(Permission permission, AgencyId agency, UnitId unit) {
    return CURRENT.get() instanceof Known known
        && known.person().holdings().stream()
            .anyMatch(held ->
                held.allows(permission)
                    && held.agency().equals(agency)
                    && unit.equals(held.unit()));
  }

  @Override
  public void requireAnywhere(Permission permission) {
    if (!allowsAnywhere(permission)) {
      refuse();
    }
  }

  @Override
  public boolean allows(Permission permission, AgencyId agency) {
    return switch (CURRENT.get()) {
      case null -> false;
      case TheSystem system -> true;
      case Known known -> reach(known.person(), permission).contains(agency);
    };
  }

  @Override
  public Set<AgencyId> agencies(Permission permission) {
    return switch (CURRENT.get()) {
      case null -> Set.of();
      case TheSystem system -> offices.get().everything();
      case Known known -> reach(known.person(), permission);
    };
  }

  @Override
  public Optional<Actor> actor() {
    return switch (CURRENT.get()) {
      case null -> Optional.empty();
      case TheSystem system -> Optional.of(new Actor(null, "system"));
      case Known known -> Optional.of(known.person().actor());
    };
  }

  /** The person of the current request with all grants; empty for nobody and for the system. */
  public Optional<Person> person() {
    return CURRENT.get() instanceof Known known ? Optional.of(known.person()) : Optional.empty();
  }

  @Override
  public boolean allowsAnywhere(Permission permission) {
    return switch (CURRENT.get()) {
      case null -> false;
      case TheSystem system -> true;
      case Known known ->
          known.person().holdings().stream().anyMatch(held -> held.allows(permission));
    };
  }

  private Set<AgencyId> reach(Person person, Permission permission) {
    Set<AgencyId> roots = new HashSet<>();
    Set<AgencyId> own = new HashSet<>();
    for (Holding held : person.holdings()) {
      if (held.allows(permission) && held.unit() == null) {
        roots.add(held.agency());
      } else if (held.allows(permission) && permission == Permission.VIEW_RESULTS) {
        own.add(held.agency());
      }
    }
    if (!roots.isEmpty()) {
      own.addAll(offices.get().withDescendants(roots));
    }
    return own;
  }

  private static void refuse() {
    throw CURRENT.get() == null
        ? new ProblemException(401, "unauthenticated")
        : new ProblemException(403, "forbidden");
  }
}
