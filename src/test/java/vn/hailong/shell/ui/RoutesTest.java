package vn.hailong.shell.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hailong.common.access.Actor;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Grant;
import vn.hailong.identity.Person;
import vn.hailong.identity.Role;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

/** Walks over every screen there is: what says nothing about who may open it is open to nobody. */
final class RoutesTest {

  private static final TestApp APP = TestApp.start();
  private static final SampleTree TREE = new SampleTree(APP);
  private static final Doors DOORS = APP.bean(Doors.class);
  private static final CurrentPerson WHO = APP.bean(CurrentPerson.class);

  @AfterAll
  static void close() {
    APP.close();
  }

  static Stream<Class<?>> screens() {
    return APP
        .bean(ApplicationContext.class)
        .getBeanDefinitions(Qualifiers.<Object>byStereotype(Route.class))
        .stream()
        .map(BeanDefinition::getBeanType);
  }

  @Test
  void onlyTheseScreensAreOpenToEverybody() {
    Set<String> open =
        screens()
            .filter(screen -> screen.isAnnotationPresent(AnonymousAllowed.class))
            .map(screen -> screen.getAnnotation(Route.class).value())
            .collect(Collectors.toCollection(TreeSet::new));

    assertTrue(open.containsAll(Set.of("", "login")), open::toString);
    open.removeAll(Set.of("", "login"));
    assertTrue(open.stream().noneMatch(path -> path.startsWith("staff")), open::toString);
  }

  @ParameterizedTest
  @MethodSource("screens")
  void everyScreenSaysWhoMayOpenIt(Class<?> screen) {
    boolean open = screen.isAnnotationPresent(AnonymousAllowed.class);
    boolean asks = screen.isAnnotationPresent(Needs.class);

    assertTrue(open ^ asks, screen + " must be public or say what it needs, not both");
  }

  @ParameterizedTest
  @MethodSource("screens")
  void aVisitorIsLetIntoPublicScreensOnly(Class<?> screen) {
    boolean open = screen.isAnnotationPresent(AnonymousAllowed.class);

    assertEquals(open ? Doors.Answer.OPEN : Doors.Answer.SIGN_IN_FIRST, DOORS.ask(screen));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void eachRoleIsLetInExactlyWhereItHoldsOneOfThePermissions(Class<?> screen) {
    Needs needs = screen.getAnnotation(Needs.class);
    if (needs == null) {
      return;
    }
    List<Permission> any = Arrays.asList(needs.value());
    for (Role role : Role.values()) {
      boolean holds = any.isEmpty() || any.stream().anyMatch(role.permissions()::contains);

      Doors.Answer answer = WHO.as(person(role), () -> DOORS.ask(screen));

      assertEquals(
          holds ? Doors.Answer.OPEN : Doors.Answer.FORBIDDEN, answer, () -> role + " " + screen);
    }
  }

  @ParameterizedTest
  @MethodSource("screens")
  void somebodyWithoutAnyRoleSeesOnlyWhatNeedsNone(Class<?> screen) {
    Needs needs = screen.getAnnotation(Needs.class);
    Person newcomer = new Person(new Actor(null, "mới"), List.of());

    boolean open = WHO.as(newcomer, () -> DOORS.ask(screen)) == Doors.Answer.OPEN;

    assertEquals(needs == null || needs.value().length == 0, open);
  }

  @Test
  void aScreenThatSaysNothingIsRefusedToEverybody() {
    assertEquals(Doors.Answer.UNDECLARED, DOORS.ask(Silent.class));
    assertEquals(
        Doors.Answer.UNDECLARED, WHO.as(person(Role.ADMINISTRATOR), () -> DOORS.ask(Silent.class)));
    assertFalse(screens().anyMatch(Silent.class::equals));
  }

  private static Person person(Role role) {
    return new Person(new Actor(null, "thử"), List.of(new Grant(role, TREE.commune(), null)));
  }

  /** Somebody forgot to say who may open it. */
  private static final class Silent {}
}
