package vn.hailong.analytics.recorded;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Respondents;
import vn.hailong.analytics.questionnaire.Scale;

/** Questionnaires of items answered 1 to 5, of which 4 and 5 are satisfied. */
public final class SmallQuestionnaire {

  private static final LocalizedText TEXT = LocalizedText.of("en", "Text");

  private SmallQuestionnaire() {}

  /** A factor for each list of items, named by the first letter of its first item. */
  public static Questionnaire of(List<List<String>> factors) {
    List<Option> options =
        IntStream.rangeClosed(1, 5)
            .mapToObj(value -> new Option(String.valueOf(value), value, TEXT, null))
            .toList();
    return new Questionnaire(
        "small",
        "1",
        List.of("en"),
        TEXT,
        Respondents.CITIZENS,
        null,
        List.of(new Scale("five", options, Set.of("4", "5"), Map.of(), Set.of(), null)),
        factors.stream().map(SmallQuestionnaire::factor).toList(),
        List.of(),
        null,
        null);
  }

  private static Factor factor(List<String> items) {
    return new Factor(
        items.getFirst().substring(0, 1),
        TEXT,
        "five",
        true,
        items.stream().map(code -> new Item(code, TEXT, false, true, null)).toList(),
        null);
  }

  /** Encoded answers: 1 to 5, or 0 for none. */
  public static byte[] answers(int... values) {
    byte[] answers = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      answers[i] = (byte) (values[i] == 0 ? AnswerCodec.NOT_ANSWERED : values[i]);
    }
    return answers;
  }
}
