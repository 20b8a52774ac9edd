package vn.hailong.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.response.RollupRow;

/** How often each answer was given, taken apart from the rollups' flat arrays. */
final class AnswerCounts {

  private final Map<String, List<Long>> byItem = new HashMap<>();

  AnswerCounts(Questionnaire questionnaire, Collection<RollupRow> sums) {
    int from = 0;
    for (Item item : questionnaire.items()) {
      int length = questionnaire.scaleOf(item.code()).options().size() + 1;
      long[] counts = new long[length];
      for (RollupRow sum : sums) {
        for (int i = 0; i < length; i++) {
          counts[i] += sum.counts()[from + i];
        }
      }
      byItem.put(item.code(), Arrays.stream(counts).boxed().toList());
      from += length;
    }
  }

  /** For each option of the item's scale, in order. */
  List<Long> options(String item) {
    List<Long> counts = byItem.getOrDefault(item, List.of());
    return counts.subList(0, counts.size() - 1);
  }

  /** For "no opinion". */
  long noOpinion(String item) {
    return byItem.getOrDefault(item, List.of()).getLast();
  }
}
