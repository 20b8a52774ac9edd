package vn.hailong.round;

import static vn.hailong.common.access.Permission.MANAGE_ROUNDS;
import static vn.hailong.common.access.Permission.VIEW_RESULTS;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hailong.common.Constraints;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.RoundId;
import vn.hailong.common.id.TemplateId;
import vn.hailong.round.store.RoundRow;
import vn.hailong.round.store.RoundRows;

/** Rounds in the database. */
@Singleton
class StoredRounds implements Rounds {

  private static final Map<String, Supplier<ProblemException>> REFUSALS =
      Map.of(
          "round_one_open_per_agency_and_respondents",
          () -> new ProblemException(409, "round_overlaps"),
          "round_questionnaire_in_use",
          () -> new ProblemException(409, "round_questionnaire_in_use"));

  private final RoundRows rows;
  private final PlanCheck check;
  private final Populations populations;
  private final Access access;
  private final RoundChanges changes;
  private final Clock clock;

  StoredRounds(
      RoundRows rows,
      PlanCheck check,
      Populations populations,
      Access access,
      RoundChanges changes,
      Clock clock) {
    this.rows = rows;
    this.check = check;
    this.populations = populations;
    this.access = access;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public List<Round> of(AgencyId agency) {
    access.require(VIEW_RESULTS, agency);
    return rows.ofAgency(agency.value()).stream().map(StoredRounds::round).toList();
  }

  @Override
  public Round round(RoundId id) {
    Round round = internal(id);
    access.require(VIEW_RESULTS, round.agency());
    return round;
  }

  @Override
  public Round internal(RoundId id) {
    return rows.findById(id.value())
        .map(StoredRounds::round)
        .orElseThrow(() -> new ProblemException(404, "not_found"));
  }

  @Override
  public List<Round> around(Instant from, Instant to) {
    return rows.around(from, to).stream().map(StoredRounds::round).toList();
  }

  @Override
  public Optional<Round> current(AgencyId agency, String respondents) {
    return rows.current(agency.value(), respondents, now()).map(StoredRounds::round);
  }

  @Override
  @Transactional
  public Round create(RoundPlan plan) {
    access.require(MANAGE_ROUNDS, plan.agency());
    RoundPlan clean = check.clean(plan);
    RoundRow row =
        new RoundRow(
            null,
            clean.agency().value(),
            clean.questionnaire().value(),
            check.respondents(clean),
            clean.titleVi(),
            clean.titleEn(),
            clean.opensAt(),
            clean.closesAt(),
            clean.includePartial(),
            0);
    return changes.created(round(Constraints.asProblems(REFUSALS, () -> rows.save(row))));
  }

  @Override
  @Transactional
  public Round update(RoundId id, RoundPlan plan, int version) {
    Round old = managed(id);
    if (!old.agency().equals(plan.agency())) {
      throw new ProblemException(422, "round_of_other_agency");
    }
    RoundPlan clean = check.clean(plan);
    if (!old.questionnaire().equals(clean.questionnaire())
        && old.status(now()) != RoundStatus.PLANNED) {
      throw new ProblemException(409, "round_questionnaire_in_use");
    }
    long changed =
        Constraints.asProblems(
            REFUSALS,
            () ->
                rows.change(
                    id.value(),
                    version,
                    clean.questionnaire().value(),
                    check.respondents(clean),
                    clean.titleVi(),
                    clean.titleEn(),
                    clean.opensAt(),
                    clean.closesAt(),
                    clean.includePartial()));
    if (changed == 0) {
      throw new ProblemException(409, "stale");
    }
    return changes.changed(old, internal(id));
  }

  @Override
  @Transactional
  public Round close(RoundId id) {
    Round open = managed(id);
    if (rows.close(id.value(), now()) == 0) {
      throw new ProblemException(409, "round_cannot_close");
    }
    return changes.closed(open, internal(id));
  }

  @Override
  public Map<String, Long> population(RoundId id) {
    return populations.of(id);
  }

  @Override
  @Transactional
  public void setPopulation(RoundId id, Map<String, Long> dossiers) {
    replacePopulation(managed(id), dossiers);
  }

  private Map<String, Long> replacePopulation(Round round, Map<String, Long> dossiers) {
    Map<String, Long> before = populations.of(round.id());
    populations.replace(round.id(), dossiers);
    return changes.populated(round, before, populations.of(round.id()));
  }

  @Override
  @Transactional
  public Map<String, Long> importPopulation(RoundId id, String fileName, byte[] content) {
    Round round = managed(id);
    return replacePopulation(round, populations.read(fileName, content));
  }

  private Round managed(RoundId id) {
    Round round = internal(id);
    access.require(MANAGE_ROUNDS, round.agency());
    return round;
  }

  /** As fine as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Round round(RoundRow row) {
    return new Round(
        new RoundId(Objects.requireNonNull(row.id())),
        new AgencyId(row.agencyId()),
        new TemplateId(row.templateId()),
        row.respondents(),
        row.titleVi(),
        row.titleEn(),
        row.opensAt(),
        row.closesAt(),
        row.includePartial(),
        row.version());
  }
}
