package vn.hailong.analytics.simulation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Respondents;
import vn.hailong.analytics.questionnaire.Scale;

/** A questionnaire of items that are satisfied or not. */
public final class YesNoSurvey {

  private YesNoSurvey() {}

  public static Questionnaire questionnaire(int items) {
    LocalizedText text = LocalizedText.of("vi", "?");
    List<Item> all =
        IntStream.range(0, items)
            .mapToObj(i -> new Item("A" + i, text, false, true, null))
            .toList();
    return new Questionnaire(
        "simulated",
        "1",
        List.of("vi"),
        text,
        Respondents.CITIZENS,
        null,
        List.of(
            new Scale(
                "yes-no",
                List.of(new Option("0", 0, text, null), new Option("1", 1, text, null)),
                Set.of("1"),
                Map.of(),
                Set.of(),
                null)),
        List.of(new Factor("A", text, "yes-no", true, all, null)),
        List.of(),
        null,
        null);
  }

  /** All items of a questionnaire together. */
  public static MeasureDef all(Questionnaire questionnaire) {
    return Measures.overall(questionnaire).orElseThrow();
  }
}
