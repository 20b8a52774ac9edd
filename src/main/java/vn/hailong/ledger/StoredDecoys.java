package vn.hailong.ledger;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
import vn.hailong.ledger.verify.CanonicalJson;
import vn.hailong.ledger.verify.Hashes;
import vn.hailong.response.ExcludedResponses;
import vn.hailong.response.StoredResponse;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;

/** Announces and reveals decoys with entries of the ledger. */
@Singleton
class StoredDecoys implements Decoys {

  private static final String ANNOUNCED = "decoy";
  private static final String REVEALED = "decoy_revealed";
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int MAX_NOTE = 200;
  private static final int SHOWN = 10_000;

  private final Rounds rounds;
  private final ExcludedResponses responses;
  private final CanonicalAnswers canonical;
  private final Entries entries;
  private final EntryRows rows;
  private final Outsiders outsiders;
  private final Access access;

  StoredDecoys(
      Rounds rounds,
      ExcludedResponses responses,
      CanonicalAnswers canonical,
      Entries entries,
      EntryRows rows,
      Outsiders outsiders,
      Access access) {
    this.rounds = rounds;
    this.responses = responses;
    this.canonical = canonical;
    this.entries = entries;
    this.rows = rows;
    this.outsiders = outsiders;
    this.access = access;
  }

  @Override
  @Transactional
  public long announce(AgencyId rated, String commitment, String note) {
    outsiders.require(rated);
    String hash = commitment.strip().toLowerCase(Locale.ROOT);
    String line = Words.line(note);
    new Checks()
        .matches("/commitment", hash, HASH, "not_a_sha256")
        .line("/note", line, MAX_NOTE)
        .orRefuse("invalid_decoy");
    return entries
        .append(ANNOUNCED, rated, null, Map.of("commitment", hash, "note", line))
        .number();
  }

  @Override
  @Transactional
  public Revealed reveal(
      long number, RoundId id, UUID response, Map<String, String> answers, String nonce) {
    Round round = rounds.internal(id);
    outsiders.require(round.agency());
    EntryRow announced = announced(number, round.agency());
    requireSame(announced, response, answers, nonce);
    @Nullable StoredResponse stored = responses.response(id, response).orElse(null);
    Outcome outcome = outcome(round, stored, announced.at(), answers);
    Map<String, Object> members = new HashMap<>();
    members.put("decoy", number);
    members.put("response", response.toString());
    members.put("answers", answers);
    members.put("nonce", nonce);
    members.put("outcome", outcome.name().toLowerCase(Locale.ROOT));
    long entry = entries.append(REVEALED, round.agency(), id, members).number();
    Set<UUID> counted = responses.countedOf(id, Set.of(response));
    if (!counted.isEmpty()) {
      responses.exclude(id, counted, entry);
    }
    return new Revealed(entry, outcome);
  }

  private EntryRow announced(long number, AgencyId rated) {
    EntryRow entry =
        rows.find(number)
            .filter(each -> each.kind().equals(ANNOUNCED) && each.agencyId() == rated.value())
            .orElseThrow(() -> new ProblemException(404, "not_found"));
    if (all(rated).stream().anyMatch(each -> isRevealOf(each, number))) {
      throw new ProblemException(409, "decoy_revealed");
    }
    return entry;
  }

  private static void requireSame(
      EntryRow announced, UUID response, Map<String, String> answers, String nonce) {
    String text =
        CanonicalJson.of(
            Map.of("answers", answers, "nonce", nonce, "response", response.toString()));
    String hash = Hashes.hex(Hashes.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    if (!json(announced).get("commitment").asString().equals(hash)) {
      throw new ProblemException(422, "decoy_mismatch");
    }
  }

  private Outcome outcome(
      Round round,
      @Nullable StoredResponse stored,
      Instant announcedAt,
      Map<String, String> answers) {
    if (stored == null) {
      return Outcome.MISSING;
    }
    if (stored.hour().toInstant().isBefore(announcedAt.truncatedTo(ChronoUnit.HOURS))) {
      throw new ProblemException(422, "decoy_too_early");
    }
    return canonical.of(round.id()).answers(stored).equals(answers)
        ? Outcome.STORED_AS_SENT
        : Outcome.STORED_OTHERWISE;
  }

  @Override
  public List<Decoy> of(AgencyId rated) {
    access.require(Permission.VIEW_RESULTS, rated);
    List<EntryRow> all = all(rated);
    return all.stream()
        .filter(entry -> entry.kind().equals(ANNOUNCED))
        .map(entry ->
            new Decoy(
                entry.number(),
                json(entry).get("note").asString(),
                json(entry).get("by").asString(),
                all.stream()
                    .filter(each -> isRevealOf(each, entry.number()))
                    .map(each ->
                        Outcome.valueOf(
                            json(each).get("outcome").asString().toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(null)))
        .toList();
  }

  private List<EntryRow> all(AgencyId rated) {
    return rows.of(List.of(rated.value()), SHOWN);
  }

  private static boolean isRevealOf(EntryRow entry, long number) {
    return entry.kind().equals(REVEALED) && json(entry).get("decoy").asLong() == number;
  }

  private static JsonNode json(EntryRow entry) {
    return JsonMapper.shared().readTree(entry.body());
  }
}
