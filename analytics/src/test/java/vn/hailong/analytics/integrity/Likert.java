package vn.hailong.analytics.integrity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Respondents;
import vn.hailong.analytics.questionnaire.Scale;

/**
 * A questionnaire like that of the one-stop desk: items on a five-point scale, then four on faults.
 */
final class Likert {

  static final int ITEMS = 12;
  static final int FAULTS = 4;

  static final Questionnaire QUESTIONNAIRE = questionnaire();

  private Likert() {}

  private static Questionnaire questionnaire() {
    LocalizedText text = LocalizedText.of("vi", "?");
    return new Questionnaire(
        "likert",
        "1",
        List.of("vi"),
        text,
        Respondents.CITIZENS,
        null,
        List.of(
            scale("satisfaction5", Set.of("4", "5"), "1", "2", "3", "4", "5"),
            scale("fault", Set.of("no"), "no", "yes")),
        List.of(
            new Factor("A", text, "satisfaction5", true, items("A", ITEMS), null),
            new Factor("E", text, "fault", false, items("E", FAULTS), null)),
        List.of(),
        null,
        null);
  }

  private static Scale scale(String code, Set<String> satisfied, String... values) {
    LocalizedText text = LocalizedText.of("vi", "?");
    List<Option> options =
        IntStream.range(0, values.length)
            .mapToObj(i -> new Option(values[i], values.length == 5 ? i + 1 : null, text, null))
            .toList();
    return new Scale(code, options, satisfied, Map.of(), Set.of(), text);
  }

  private static List<Item> items(String prefix, int count) {
    LocalizedText text = LocalizedText.of("vi", "?");
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> new Item(prefix + i, text, false, true, null))
        .toList();
  }

  /** Answers with these values 1..5 (0: not answered) and no faults. */
  static byte[] answers(int... values) {
    byte[] answers = new byte[ITEMS + FAULTS];
    for (int i = 0; i < ITEMS; i++) {
      answers[i] = (byte) values[i % values.length];
    }
    for (int i = ITEMS; i < answers.length; i++) {
      answers[i] = 1;
    }
    return answers;
  }
}
