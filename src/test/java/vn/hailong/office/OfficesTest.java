package vn.hailong.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hailong.common.Problem;
import vn.hailong.common.access.Actor;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Grant;
import vn.hailong.identity.Person;
import vn.hailong.identity.Role;
import vn.hailong.testing.Problems;
import vn.hailong.testing.TestApp;

final class OfficesTest {

  private final TestApp app = TestApp.start();
  private final Offices offices = app.bean(Offices.class);
  private final CurrentPerson who = app.bean(CurrentPerson.class);

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void shippedServiceFieldsAreStoredInTheirOrderAndStoringThemAgainChangesNothing() {
    List<ServiceField> stored = offices.serviceFields();

    assertEquals(ShippedServiceFields.read(), stored);
    assertEquals("civil_status", stored.getFirst().code());
    assertEquals(ServiceField.OTHER, stored.getLast().code());
    assertEquals("Đất đai", stored.get(2).name(Locale.of("vi")));

    app.bean(ShippedServiceFields.class).store();

    assertEquals(stored, offices.serviceFields());
  }

  @Test
  void agenciesComeParentsFirstAndSiblingsAsVietnameseSort() {
    AgencyId city = agency(null, AgencyKind.PROVINCE, "thanh-pho", "Thành phố Mẫu");
    AgencyId ward10 = agency(city, AgencyKind.WARD, "p10", "Phường 10");
    AgencyId ward2 = agency(city, AgencyKind.WARD, "p2", "Phường 2");
    AgencyId dong = agency(city, AgencyKind.WARD, "dong", "Đông Hải");
    AgencyId dung = agency(city, AgencyKind.WARD, "dung", "Dũng Tiến");

    List<AgencyId> seen =
        system(() -> offices.visible(Permission.VIEW_RESULTS)).stream().map(Agency::id).toList();

    assertEquals(List.of(city, dung, dong, ward2, ward10), seen);
    assertEquals(List.of(city, ward2), offices.path(ward2).stream().map(Agency::id).toList());
  }

  @Test
  void grantsReachDownTheTreeAndNotUpOrAside() {
    AgencyId city = agency(null, AgencyKind.PROVINCE, "city", "Thành phố");
    AgencyId department = agency(city, AgencyKind.DEPARTMENT, "so", "Sở Nội vụ");
    AgencyId ward = agency(city, AgencyKind.WARD, "ward", "Phường");

    assertEquals(Set.of(city, department, ward), visibleTo(Role.VIEWER, city));
    assertEquals(Set.of(ward), visibleTo(Role.VIEWER, ward));
    assertEquals(Set.of(), visibleTo(Role.OPERATOR, city));
    assertEquals(List.of(), offices.visible(Permission.VIEW_RESULTS));
  }

  @Test
  void keepsWhatWasGivenAndCleansNames() {
    system(() -> {
      offices.ensureRankingGroup("wards", "Khối phường", "Wards");
      offices.ensureRankingGroup("wards", "Khối phường", "Wards");
      return null;
    });
    AgencyId city = agency(null, AgencyKind.PROVINCE, "city", "Thành phố");

    Agency ward =
        system(() ->
            offices.create(
                city, AgencyKind.WARD, "w1", "  Phường  Hồng Bàng ", "Hong Bang", "wards", true));

    assertEquals("Phường Hồng Bàng", ward.nameVi());
    assertEquals(ward, offices.agency(ward.id()));
    assertTrue(ward.demonstration());
    assertEquals(
        List.of("wards"), offices.rankingGroups().stream().map(RankingGroup::code).toList());
  }

  @Test
  void refusesWhatCannotBe() {
    AgencyId city = agency(null, AgencyKind.PROVINCE, "city", "Thành phố");
    AgencyId ward = agency(city, AgencyKind.WARD, "ward", "Phường");

    Problem twice = Problems.of(() -> agency(city, AgencyKind.COMMUNE, "ward", "Xã khác"));
    assertEquals("duplicate_agency_code", twice.code());
    assertEquals(409, twice.status());

    Problem wrong = Problems.of(() -> agency(null, AgencyKind.WARD, "Có dấu", " "));
    assertEquals("invalid_agency", wrong.code());
    assertEquals(
        List.of("/kind", "/code", "/name_vi"),
        wrong.errors().stream().map(Problem.Part::pointer).toList());

    assertEquals(
        "unknown_ranking_group",
        Problems.code(() ->
            system(() ->
                offices.create(city, AgencyKind.WARD, "x", "Phường", "Ward", "none", false))));
    assertEquals("not_found", Problems.code(() -> offices.agency(new AgencyId(999))));
    assertEquals(
        "forbidden",
        Problems.code(
            () -> as(Role.OFFICER, ward, () -> offices.createUnit(ward, "Văn phòng", "Office"))));
    assertEquals(
        "unauthenticated", Problems.code(() -> offices.createUnit(ward, "Văn phòng", "Office")));
  }

  @Test
  void aUnitsNameIsThereOnceInItsAgency() {
    AgencyId city = agency(null, AgencyKind.PROVINCE, "city", "Thành phố");
    AgencyId ward = agency(city, AgencyKind.WARD, "ward", "Phường");
    Unit unit = system(() -> offices.createUnit(ward, "Văn phòng", "Office"));

    assertEquals(List.of(unit), offices.units(ward));
    // the same name typed with combining marks
    assertEquals(
        "duplicate_unit_name",
        Problems.code(
            () -> system(() -> offices.createUnit(ward, "Va\u0306n pho\u0300ng", "Office"))));
    assertEquals(city, system(() -> offices.createUnit(city, "Văn phòng", "Office")).agency());
  }

  @Test
  void onlyWhoLooksAfterAProvinceSetsAnotherBesideIt() {
    AgencyId city = agency(null, AgencyKind.PROVINCE, "city", "Thành phố");
    AgencyId ward = agency(city, AgencyKind.WARD, "ward", "Phường");
    Supplier<Agency> another =
        () ->
            offices.create(null, AgencyKind.PROVINCE, "tinh-hai", "Tỉnh", "Province", null, false);

    assertEquals("forbidden", Problems.code(() -> as(Role.ADMINISTRATOR, ward, another)));
    assertEquals("unauthenticated", Problems.code(() -> assertNotNull(another.get())));
    assertEquals("tinh-hai", as(Role.ADMINISTRATOR, city, another).code());
  }

  private AgencyId agency(@Nullable AgencyId parent, AgencyKind kind, String code, String nameVi) {
    return system(() -> offices.create(parent, kind, code, nameVi, "Office", null, false)).id();
  }

  private Set<AgencyId> visibleTo(Role role, AgencyId agency) {
    return as(role, agency, () -> offices.visible(Permission.VIEW_RESULTS)).stream()
        .map(Agency::id)
        .collect(java.util.stream.Collectors.toSet());
  }

  private <T> T as(Role role, AgencyId agency, Supplier<T> task) {
    return who.as(
        new Person(new Actor(null, "test"), List.of(new Grant(role, agency, null))), task);
  }

  private <T> T system(Supplier<T> task) {
    return who.asSystem(task);
  }
}
