package vn.hailong.office;

import static vn.hailong.common.access.Permission.MANAGE_OFFICES;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Checks;
import vn.hailong.common.Constraints;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Words;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Permission;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.common.audit.Facts;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.UnitId;
import vn.hailong.office.store.AgencyRow;
import vn.hailong.office.store.AgencyRows;
import vn.hailong.office.store.AgencyView;
import vn.hailong.office.store.RankingGroupRow;
import vn.hailong.office.store.RankingGroupRows;
import vn.hailong.office.store.ServiceFieldRows;
import vn.hailong.office.store.UnitRow;
import vn.hailong.office.store.UnitRows;

/** The tree of agencies in the database. */
@Singleton
class StoredOffices implements Offices {

  private static final int NAME = 120;
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  private final AgencyRows agencies;
  private final UnitRows units;
  private final RankingGroupRows groups;
  private final ServiceFieldRows fields;
  private final Access access;
  private final AuditTrail audit;

  StoredOffices(
      AgencyRows agencies,
      UnitRows units,
      RankingGroupRows groups,
      ServiceFieldRows fields,
      Access access,
      AuditTrail audit) {
    this.agencies = agencies;
    this.units = units;
    this.groups = groups;
    this.fields = fields;
    this.access = access;
    this.audit = audit;
  }

  @Override
  public Agency agency(AgencyId id) {
    return agencies
        .view(id.value())
        .map(StoredOffices::agency)
        .orElseThrow(() -> new ProblemException(404, "not_found"));
  }

  @Override
  public List<Agency> visible(Permission permission) {
    Set<Long> ids =
        access.agencies(permission).stream().map(AgencyId::value).collect(Collectors.toSet());
    return ids.isEmpty()
        ? List.of()
        : agencies.views(ids).stream().map(StoredOffices::agency).toList();
  }

  @Override
  public Set<AgencyId> withDescendants(Collection<AgencyId> roots) {
    return roots.isEmpty()
        ? Set.of()
        : ids(agencies.withDescendants(roots.stream().map(AgencyId::value).toList()));
  }

  @Override
  public Set<AgencyId> everything() {
    return ids(agencies.ids());
  }

  @Override
  public List<Agency> roots() {
    return agencies.roots().stream().map(StoredOffices::agency).toList();
  }

  @Override
  public List<Agency> path(AgencyId id) {
    return agencies.path(id.value()).stream().map(StoredOffices::agency).toList();
  }

  @Override
  @Transactional
  public Agency create(
      @Nullable AgencyId parent,
      AgencyKind kind,
      String code,
      String nameVi,
      String nameEn,
      @Nullable String rankingGroup,
      boolean demonstration) {
    if (parent == null) {
      requireProvince();
    } else {
      access.require(MANAGE_OFFICES, parent);
    }
    String vi = Words.line(nameVi);
    String en = Words.line(nameEn);
    new Checks()
        .that((parent == null) == (kind == AgencyKind.PROVINCE), "/kind", "agency_kind_of_parent")
        .matches("/code", code, CODE, "agency_code")
        .line("/name_vi", vi, NAME)
        .line("/name_en", en, NAME)
        .orRefuse("invalid_agency");
    Long group = rankingGroup == null ? null : groupId(rankingGroup);
    Long parentId = parent == null ? null : parent.value();
    AgencyRow row =
        Constraints.asProblems(
            Map.of(
                "agency_code_key", () -> new ProblemException(409, "duplicate_agency_code", code)),
            () ->
                agencies.save(
                    new AgencyRow(
                        null, parentId, kind.code(), code, vi, en, group, demonstration)));
    AgencyId id = new AgencyId(Objects.requireNonNull(row.id()));
    Agency created = new Agency(id, parent, kind, code, vi, en, rankingGroup, demonstration);
    declare("office.agency_created", id, id, Map.of(), facts(created));
    return created;
  }

  private void declare(
      String action,
      @Nullable AgencyId agency,
      Object subject,
      Map<String, String> before,
      Map<String, String> after) {
    audit.record(new Change(action, agency, subject.toString(), before, after));
  }

  private static Map<String, String> facts(Agency agency) {
    return names(agency.nameVi(), agency.nameEn())
        .with("parent", agency.parent())
        .with("kind", agency.kind().code())
        .with("code", agency.code())
        .with("ranking_group", agency.rankingGroup())
        .map();
  }

  private static Facts names(String vi, String en) {
    return new Facts().with("name_vi", vi).with("name_en", en);
  }

  /** Only who looks after a whole province sets another one beside it. */
  private void requireProvince() {
    access.requireAnywhere(MANAGE_OFFICES);
    if (!everything().isEmpty()
        && visible(MANAGE_OFFICES).stream().noneMatch(agency -> agency.parent() == null)) {
      throw new ProblemException(403, "forbidden");
    }
  }

  @Override
  @Transactional
  public Agency rename(AgencyId id, String nameVi, String nameEn) {
    access.require(MANAGE_OFFICES, id);
    String vi = Words.line(nameVi);
    String en = Words.line(nameEn);
    new Checks().line("/name_vi", vi, NAME).line("/name_en", en, NAME).orRefuse("invalid_agency");
    Agency before = agency(id);
    agencies.rename(id.value(), vi, en);
    Agency after = agency(id);
    declare("office.agency_renamed", id, id, facts(before), facts(after));
    return after;
  }

  private @Nullable Long groupId(String code) {
    return groups
        .findByCode(code)
        .map(RankingGroupRow::id)
        .orElseThrow(() -> new ProblemException(422, "unknown_ranking_group", code));
  }

  @Override
  public List<Unit> units(AgencyId agency) {
    return units.ofAgency(agency.value()).stream().map(StoredOffices::unit).toList();
  }

  @Override
  @Transactional
  public Unit createUnit(AgencyId agency, String nameVi, String nameEn) {
    access.require(MANAGE_OFFICES, agency);
    String vi = Words.line(nameVi);
    String en = Words.line(nameEn);
    new Checks().line("/name_vi", vi, NAME).line("/name_en", en, NAME).orRefuse("invalid_unit");
    Unit created =
        unit(
            Constraints.asProblems(
                Map.of(
                    "unit_agency_id_name_vi_key",
                    () -> new ProblemException(409, "duplicate_unit_name", vi)),
                () -> units.save(new UnitRow(null, agency.value(), vi, en))));
    declare("office.unit_created", agency, created.id(), Map.of(), names(vi, en).map());
    return created;
  }

  @Override
  public List<RankingGroup> rankingGroups() {
    return groups.all().stream()
        .map(row -> new RankingGroup(row.code(), row.nameVi(), row.nameEn()))
        .toList();
  }

  @Override
  @Transactional
  public void ensureRankingGroup(String code, String nameVi, String nameEn) {
    access.requireAnywhere(MANAGE_OFFICES);
    if (groups.ensure(code, nameVi, nameEn) > 0) {
      declare("office.ranking_group_created", null, code, Map.of(), names(nameVi, nameEn).map());
    }
  }

  @Override
  public List<ServiceField> serviceFields() {
    return fields.all().stream()
        .map(row -> new ServiceField(row.code(), row.nameVi(), row.nameEn()))
        .toList();
  }

  private static Set<AgencyId> ids(List<Long> values) {
    return values.stream().map(AgencyId::new).collect(Collectors.toCollection(HashSet::new));
  }

  private static Agency agency(AgencyView row) {
    return new Agency(
        new AgencyId(row.id()),
        row.parentId() == null ? null : new AgencyId(row.parentId()),
        AgencyKind.of(row.kind()),
        row.code(),
        row.nameVi(),
        row.nameEn(),
        row.rankingGroup(),
        row.demonstration());
  }

  private static Unit unit(UnitRow row) {
    return new Unit(
        new UnitId(Objects.requireNonNull(row.id())),
        new AgencyId(row.agencyId()),
        row.nameVi(),
        row.nameEn());
  }
}
