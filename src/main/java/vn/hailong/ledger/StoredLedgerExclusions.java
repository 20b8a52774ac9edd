package vn.hailong.ledger;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hailong.common.Checks;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Words;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.RoundId;
import vn.hailong.ledger.store.EntryRow;
import vn.hailong.ledger.store.EntryRows;
import vn.hailong.response.ExcludedResponses;
import vn.hailong.response.RollupFilter;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;

/** Excludes responses with an entry of the ledger. */
@Singleton
class StoredLedgerExclusions implements Exclusions {

  static final String KIND = "exclusion";
  private static final int SHOWN = 200;

  private final Rounds rounds;
  private final ExcludedResponses excluded;
  private final Entries entries;
  private final EntryRows rows;
  private final Outsiders outsiders;
  private final Access access;

  StoredLedgerExclusions(
      Rounds rounds,
      ExcludedResponses excluded,
      Entries entries,
      EntryRows rows,
      Outsiders outsiders,
      Access access) {
    this.rounds = rounds;
    this.excluded = excluded;
    this.entries = entries;
    this.rows = rows;
    this.outsiders = outsiders;
    this.access = access;
  }

  @Override
  @Transactional
  public Exclusion exclude(RoundId id, Set<UUID> responses, String reason) {
    Round round = allowedRound(id);
    return exclude(round, excluded.countedOf(id, responses), reason, responses.size());
  }

  @Override
  @Transactional
  public Exclusion exclude(RoundId id, RollupFilter filter, String reason) {
    Round round = allowedRound(id);
    Set<UUID> found = excluded.find(id, filter);
    return exclude(round, found, reason, found.size());
  }

  private Round allowedRound(RoundId id) {
    Round round = rounds.internal(id);
    outsiders.require(round.agency());
    return round;
  }

  private Exclusion exclude(Round round, Set<UUID> responses, String reason, int named) {
    String why = Words.line(reason);
    new Checks()
        .line("/reason", why, MAX_REASON)
        .that(named > 0, "/responses", "required")
        .orRefuse("invalid_exclusion");
    if (responses.isEmpty()) {
      throw new ProblemException(422, "nothing_to_exclude");
    }
    EntryRow entry =
        entries.append(
            KIND,
            round.agency(),
            round.id(),
            Map.of("reason", why, "responses", responses.stream().map(UUID::toString).toList()));
    excluded.exclude(round.id(), responses, entry.number());
    return exclusion(entry);
  }

  @Override
  public List<Exclusion> of(AgencyId rated) {
    access.require(Permission.VIEW_RESULTS, rated);
    return rows.of(List.of(rated.value()), SHOWN).stream()
        .filter(entry -> entry.kind().equals(KIND))
        .map(StoredLedgerExclusions::exclusion)
        .toList();
  }

  @Override
  public boolean allowed(AgencyId rated) {
    return outsiders.include(rated);
  }

  private static Exclusion exclusion(EntryRow entry) {
    JsonNode body = JsonMapper.shared().readTree(entry.body());
    return new Exclusion(
        entry.number(),
        new RoundId(body.get("round").asLong()),
        body.get("responses").size(),
        body.get("reason").asString(),
        body.get("by").asString(),
        entry.at());
  }
}
