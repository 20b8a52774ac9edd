package vn.hailong.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hailong.common.Problem;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.UnitId;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.testing.Problems;
import vn.hailong.testing.TestApp;

final class DesksTest {

  private final TestApp app = TestApp.start();
  private final Offices offices = app.bean(Offices.class);
  private final Desks desks = app.bean(Desks.class);
  private final AgencyId city =
      system(() ->
          offices.create(null, AgencyKind.PROVINCE, "city", "Thành phố", "City", null, false).id());

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void servesFieldsInTheGivenOrderEachOnce() {
    Desk desk = desk("Quầy 1", "land", "civil_status", "land");

    assertEquals(List.of("land", "civil_status"), desk.serviceFields());
    assertEquals(desk, desks.desk(desk.id()));
    assertEquals(List.of(desk), desks.of(city));
  }

  @Test
  void anUpdateReplacesNameFieldsAndService() {
    Desk desk = desk("Quầy 1", "land", "civil_status");

    Desk changed =
        system(() -> desks.update(desk.id(), "Quầy số 1", "Desk 1", false, List.of("other")));

    assertEquals(changed, desks.desk(desk.id()));
    assertEquals(List.of("other"), changed.serviceFields());
    assertFalse(changed.active());
  }

  @Test
  void desksAreListedAsPeopleCount() {
    desk("Quầy 10");
    desk("Quầy 2");
    desk("Quầy 1");

    assertEquals(
        List.of("Quầy 1", "Quầy 2", "Quầy 10"), desks.of(city).stream().map(Desk::nameVi).toList());
  }

  @Test
  void refusesWhatCannotBe() {
    desk("Quầy 1");
    Desk second = desk("Quầy 2");

    assertEquals("duplicate_desk_name", Problems.code(() -> desk(" Quầy 1 ")));
    assertEquals(
        "duplicate_desk_name",
        Problems.code(
            () -> system(() -> desks.update(second.id(), "Quầy 1", "Desk", true, List.of()))));
    assertEquals("Quầy 2", desks.desk(second.id()).nameVi());

    Problem wrong = Problems.of(() -> desk("x".repeat(81), "land", "nothing"));
    assertEquals("invalid_desk", wrong.code());
    assertEquals(
        List.of("/name_vi", "/service_fields/1"),
        wrong.errors().stream().map(Problem.Part::pointer).toList());

    assertEquals("not_found", Problems.code(() -> desks.desk(new DeskId(999))));
    assertEquals(
        "unauthenticated",
        Problems.code(() -> desks.create(city, null, "Quầy 3", "Desk 3", List.of())));
  }

  @Test
  void aDeskBelongsToAUnitOfItsOwnAgency() {
    UnitId own = system(() -> offices.createUnit(city, "Một cửa", "One stop").id());
    AgencyId ward =
        system(
            () -> offices.create(city, AgencyKind.WARD, "w", "Phường", "Ward", null, false).id());

    assertEquals(own, system(() -> desks.create(city, own, "A", "A", List.of())).unit());
    assertEquals(
        "unit_of_other_agency",
        Problems.code(() -> system(() -> desks.create(ward, own, "A", "A", List.of()))));
  }

  private Desk desk(String name, String... fields) {
    return system(() -> desks.create(city, null, name, "Desk", List.of(fields)));
  }

  private <T> T system(Supplier<T> task) {
    return app.bean(CurrentPerson.class).asSystem(task);
  }
}
