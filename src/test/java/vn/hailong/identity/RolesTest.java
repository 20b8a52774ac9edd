package vn.hailong.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hailong.common.access.Actor;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.UnitId;
import vn.hailong.testing.Problems;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

final class RolesTest {

  private static final TestApp APP = TestApp.start();
  private static final SampleTree TREE = new SampleTree(APP);
  private static final CurrentPerson WHO = APP.bean(CurrentPerson.class);

  @AfterAll
  static void close() {
    APP.close();
  }

  /** The table an auditor reads: one line a permission, the roles that hold it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VIEW_RESULTS      | ADMINISTRATOR OFFICER UNIT_MEMBER VERIFIER ANALYST VIEWER
          EXPORT            | ADMINISTRATOR OFFICER ANALYST
          MANAGE_ROUNDS     | ADMINISTRATOR OFFICER
          MANAGE_DESKS      | ADMINISTRATOR OFFICER
          ENTER_RESPONSES   | ADMINISTRATOR OFFICER
          ENTER_SELF_SCORES | ADMINISTRATOR OFFICER UNIT_MEMBER
          VERIFY_SCORES     | ADMINISTRATOR VERIFIER
          EXCLUDE_RESPONSES | ADMINISTRATOR VERIFIER
          MANAGE_TEMPLATES  | ADMINISTRATOR
          MANAGE_OFFICES    | ADMINISTRATOR
          MANAGE_PEOPLE     | ADMINISTRATOR OPERATOR
          OPERATE           | ADMINISTRATOR OPERATOR
          """)
  void theTableOfRolesAndPermissions(Permission permission, String roles) {
    Set<Role> expected =
        Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());

    Set<Role> actual =
        Arrays.stream(Role.values())
            .filter(role -> role.permissions().contains(permission))
            .collect(Collectors.toSet());

    assertEquals(expected, actual);
  }

  static Stream<Arguments> everyPair() {
    return Arrays.stream(Role.values())
        .flatMap(role -> Arrays.stream(Permission.values()).map(p -> Arguments.of(role, p)));
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void aRoleHoldsInItsAgencyAndBelowAndNowhereElse(Role role, Permission permission) {
    boolean held = role.permissions().contains(permission);
    Person above = person(new Grant(role, TREE.city(), null));
    Person within = person(new Grant(role, TREE.commune(), null));

    WHO.as(
        above,
        () -> {
          assertEquals(held, WHO.allows(permission, TREE.city()));
          assertEquals(held, WHO.allows(permission, TREE.commune()));
          assertEquals(held, WHO.allowsAnywhere(permission));
          assertEquals(held ? 3 : 0, WHO.agencies(permission).size());
          return null;
        });
    WHO.as(
        within,
        () -> {
          assertFalse(WHO.allows(permission, TREE.city()));
          assertFalse(WHO.allows(permission, TREE.neighbour()));
          assertEquals(held, WHO.allows(permission, TREE.commune()));
          assertEquals(held ? Set.of(TREE.commune()) : Set.of(), WHO.agencies(permission));
          return null;
        });
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void whatIsNotHeldIsRefused(Role role, Permission permission) {
    Person elsewhere = person(new Grant(role, TREE.neighbour(), null));

    assertEquals(
        "forbidden",
        Problems.code(() ->
            WHO.as(
                elsewhere,
                () -> {
                  WHO.require(permission, TREE.commune());
                  return null;
                })));
  }

  @Test
  void aRoleInAUnitCountsWhereTheUnitIsAskedForAndSeesTheOfficesResults() {
    UnitId unit = new UnitId(7);
    UnitId other = new UnitId(8);
    Person member = person(new Grant(Role.UNIT_MEMBER, TREE.commune(), unit));
    Permission score = Permission.ENTER_SELF_SCORES;

    WHO.as(
        member,
        () -> {
          assertTrue(WHO.allows(score, TREE.commune(), unit));
          assertFalse(WHO.allows(score, TREE.commune(), other));
          assertFalse(WHO.allows(score, TREE.commune(), null));
          assertFalse(WHO.allows(score, TREE.commune()));
          assertFalse(WHO.allows(score, TREE.neighbour(), unit));
          assertTrue(WHO.allowsAnywhere(score));
          assertEquals(Set.of(), WHO.agencies(score));
          assertTrue(WHO.allows(Permission.VIEW_RESULTS, TREE.commune()));
          assertFalse(WHO.allows(Permission.VIEW_RESULTS, TREE.neighbour()));
          return null;
        });
    WHO.as(
        person(new Grant(Role.OFFICER, TREE.city(), null)),
        () -> {
          assertTrue(WHO.allows(score, TREE.commune(), unit));
          return null;
        });
    assertEquals("unauthenticated", Problems.code(() -> WHO.require(score, TREE.city(), unit)));
  }

  @Test
  void nobodyMayDoNothingAndIsAskedToSignIn() {
    for (Permission permission : Permission.values()) {
      assertFalse(WHO.allows(permission, TREE.city()));
      assertEquals(Set.of(), WHO.agencies(permission));
      assertEquals("unauthenticated", Problems.code(() -> WHO.require(permission, TREE.city())));
      assertEquals("unauthenticated", Problems.code(() -> WHO.requireAnywhere(permission)));
    }
  }

  @Test
  void aTaskInSomebodysNameGivesTheThreadBack() {
    Person person = person(new Grant(Role.VIEWER, TREE.commune(), null));

    WHO.as(
        person,
        () -> {
          assertTrue(WHO.asSystem(() -> WHO.allows(Permission.OPERATE, TREE.city())));
          assertFalse(WHO.allows(Permission.OPERATE, TREE.city()));
          assertTrue(WHO.as(null, WHO::actor).isEmpty());
          assertTrue(WHO.actor().isPresent());
          return null;
        });

    assertTrue(WHO.actor().isEmpty());
  }

  private static Person person(Grant grant) {
    return new Person(new Actor(null, "thử"), java.util.List.of(grant));
  }
}
