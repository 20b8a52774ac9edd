package vn.hailong.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import vn.hailong.analytics.estimate.ResponseTable;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.Counting;
import vn.hailong.response.ExcludedResponses;
import vn.hailong.response.Responses;
import vn.hailong.response.StoredResponse;
import vn.hailong.round.Round;
import vn.hailong.template.Templates;

/**
 * Responses in memory for what sums cannot give; kept as long as no response has come and none was
 * excluded since.
 */
@Singleton
class ResponseTables {

  private static final int KEPT = 8;
  private static final Duration IDLE = Duration.ofMinutes(10);

  private final Responses responses;
  private final ExcludedResponses excluded;
  private final Arrivals arrivals;
  private final Templates templates;
  private final Cache<Key, ResponseTable> tables =
      Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(IDLE).softValues().build();

  private record Key(
      List<RoundId> rounds,
      List<Boolean> partial,
      long responses,
      Counting counting,
      long exclusions) {}

  ResponseTables(
      Responses responses, ExcludedResponses excluded, Arrivals arrivals, Templates templates) {
    this.responses = responses;
    this.excluded = excluded;
    this.arrivals = arrivals;
    this.templates = templates;
  }

  /** The responses of rounds of one questionnaire, pooled. */
  ResponseTable of(List<Round> rounds, Counting counting) {
    Key key =
        new Key(
            rounds.stream().map(Round::id).toList(),
            rounds.stream().map(Round::includePartial).toList(),
            rounds.stream().mapToLong(round -> arrivals.of(round.id())).sum(),
            counting,
            rounds.stream().mapToLong(round -> excluded.count(round.id())).sum());
    return tables.get(key, absent -> load(rounds, counting));
  }

  private ResponseTable load(List<Round> rounds, Counting counting) {
    Questionnaire questionnaire = templates.questionnaire(rounds.getFirst().questionnaire());
    ResponseTable.Builder table = ResponseTable.builder(questionnaire);
    for (Round round : rounds) {
      responses.forEach(
          round.id(), counting, response -> add(table, response, round.includePartial()));
    }
    return table.build();
  }

  private static void add(
      ResponseTable.Builder table, StoredResponse response, boolean includePartial) {
    if (response.partial() && !includePartial) {
      table.exclude(1);
    } else {
      table.add(response.serviceField(), response.answers());
    }
  }
}
