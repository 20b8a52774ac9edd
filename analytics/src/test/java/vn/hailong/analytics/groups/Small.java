package vn.hailong.analytics.groups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.recorded.SmallQuestionnaire;

/** Samples of a few answers to one item. */
final class Small {

  private static final Questionnaire QUESTIONNAIRE = SmallQuestionnaire.of(List.of(List.of("A1")));

  private Small() {}

  /** Each line is a service field, a group ({@code -} for none) and answers, 0 for none. */
  static GroupedSample.Builder of(String... lines) {
    GroupedSample.Builder builder = GroupedSample.builder(QUESTIONNAIRE, Measures.item("A1"));
    for (String line : lines) {
      List<String> words = List.of(line.split(" "));
      String group = words.get(1);
      for (String answer : words.subList(2, words.size())) {
        builder.add(
            words.getFirst(),
            group.equals("-") ? null : group,
            SmallQuestionnaire.answers(Integer.parseInt(answer)));
      }
    }
    return builder;
  }

  /** A hundred dossiers in each field. */
  static Population population(String... fields) {
    SequencedMap<String, Long> dossiers = new LinkedHashMap<>();
    for (String field : fields) {
      dossiers.put(field, 100L);
    }
    return new Population(dossiers);
  }

  static Population population(String field, long count) {
    return new Population(new LinkedHashMap<>(Map.of(field, count)));
  }
}
