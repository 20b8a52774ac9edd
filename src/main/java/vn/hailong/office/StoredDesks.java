package vn.hailong.office;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static vn.hailong.common.access.Permission.MANAGE_DESKS;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Checks;
import vn.hailong.common.Constraints;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Words;
import vn.hailong.common.access.Access;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.common.audit.Facts;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.UnitId;
import vn.hailong.office.store.DeskRow;
import vn.hailong.office.store.DeskRows;
import vn.hailong.office.store.DeskServes;
import vn.hailong.office.store.ServiceFieldRow;
import vn.hailong.office.store.ServiceFieldRows;

/** Desks in the database. */
@Singleton
class StoredDesks implements Desks {

  private static final int NAME = 80;

  private final DeskRows desks;
  private final ServiceFieldRows fields;
  private final Access access;
  private final AuditTrail audit;

  StoredDesks(DeskRows desks, ServiceFieldRows fields, Access access, AuditTrail audit) {
    this.desks = desks;
    this.fields = fields;
    this.access = access;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Desk> of(AgencyId agency) {
    Map<Long, List<String>> served =
        desks.fieldsOfAgency(agency.value()).stream()
            .collect(groupingBy(DeskServes::deskId, mapping(DeskServes::serviceField, toList())));
    return desks.ofAgency(agency.value()).stream()
        .map(row -> desk(row, served.getOrDefault(row.id(), List.of())))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Desk desk(DeskId id) {
    return desk(
        row(id), desks.fieldsOf(id.value()).stream().map(DeskServes::serviceField).toList());
  }

  @Override
  @Transactional
  public Desk create(
      AgencyId agency,
      @Nullable UnitId unit,
      String nameVi,
      String nameEn,
      List<String> serviceFields) {
    access.require(MANAGE_DESKS, agency);
    DeskRow wanted =
        new DeskRow(
            null,
            agency.value(),
            unit == null ? null : unit.value(),
            Words.line(nameVi),
            Words.line(nameEn),
            true);
    check(wanted, serviceFields);
    Desk created = withFields(refused(wanted, () -> desks.save(wanted)), serviceFields);
    declare("office.desk_created", created, Map.of());
    return created;
  }

  @Override
  @Transactional
  public Desk update(
      DeskId id, String nameVi, String nameEn, boolean active, List<String> serviceFields) {
    DeskRow old = row(id);
    access.require(MANAGE_DESKS, new AgencyId(old.agencyId()));
    DeskRow wanted =
        new DeskRow(
            old.id(), old.agencyId(), old.unitId(), Words.line(nameVi), Words.line(nameEn), active);
    check(wanted, serviceFields);
    Map<String, String> before = facts(desk(id));
    Desk changed = withFields(refused(wanted, () -> desks.update(wanted)), serviceFields);
    declare("office.desk_changed", changed, before);
    return changed;
  }

  private void declare(String action, Desk desk, Map<String, String> before) {
    audit.record(new Change(action, desk.agency(), desk.id().toString(), before, facts(desk)));
  }

  private static Map<String, String> facts(Desk desk) {
    return new Facts()
        .with("unit", desk.unit())
        .with("name_vi", desk.nameVi())
        .with("name_en", desk.nameEn())
        .with("active", desk.active())
        .with("service_fields", String.join(", ", desk.serviceFields()))
        .map();
  }

  private void check(DeskRow wanted, List<String> serviceFields) {
    Set<String> known =
        fields.all().stream().map(ServiceFieldRow::code).collect(Collectors.toSet());
    Checks checks =
        new Checks()
            .line("/name_vi", wanted.nameVi(), NAME)
            .line("/name_en", wanted.nameEn(), NAME);
    for (int i = 0; i < serviceFields.size(); i++) {
      String field = serviceFields.get(i);
      checks.that(known.contains(field), "/service_fields/" + i, "unknown_service_field", field);
    }
    checks.orRefuse("invalid_desk");
  }

  private static DeskRow refused(DeskRow wanted, Supplier<DeskRow> change) {
    return Constraints.asProblems(
        Map.of(
            "desk_agency_id_name_vi_key",
            () -> new ProblemException(409, "duplicate_desk_name", wanted.nameVi()),
            "desk_unit_of_same_agency",
            () -> new ProblemException(422, "unit_of_other_agency")),
        change);
  }

  private Desk withFields(DeskRow row, List<String> serviceFields) {
    long id = Objects.requireNonNull(row.id());
    List<String> each = List.copyOf(new LinkedHashSet<>(serviceFields));
    desks.forgetFields(id);
    for (int i = 0; i < each.size(); i++) {
      desks.addField(id, each.get(i), i);
    }
    return desk(row, each);
  }

  private DeskRow row(DeskId id) {
    return desks.findById(id.value()).orElseThrow(() -> new ProblemException(404, "not_found"));
  }

  private static Desk desk(DeskRow row, List<String> serviceFields) {
    return new Desk(
        new DeskId(Objects.requireNonNull(row.id())),
        new AgencyId(row.agencyId()),
        row.unitId() == null ? null : new UnitId(row.unitId()),
        row.nameVi(),
        row.nameEn(),
        row.active(),
        serviceFields);
  }
}
