package vn.hailong.index.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.common.Problem;
import vn.hailong.index.Assessment;
import vn.hailong.index.DocumentEntry;
import vn.hailong.round.Round;

/**
 * Everything the screen shows of one assessment.
 *
 * @param entries document scores in the set's order
 * @param rounds those that are bound, by the questionnaire they ask
 * @param problem why the survey part is missing from the scorecard; null when it is there
 */
record Card(
    Assessment assessment,
    CriteriaSet criteriaSet,
    Scorecard scorecard,
    List<DocumentEntry> entries,
    Map<String, Round> rounds,
    @Nullable Problem problem) {

  Card {
    entries = List.copyOf(entries);
    rounds = Map.copyOf(rounds);
  }

  /** Whether the criteria set is a sample that nobody has issued. */
  boolean isSample() {
    return "sample".equals(criteriaSet.legalBasis());
  }

  Optional<DocumentEntry> entry(String code) {
    return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  Map<String, DocumentEntry> entriesByCode() {
    return entries.stream().collect(Collectors.toMap(DocumentEntry::code, Function.identity()));
  }
}
