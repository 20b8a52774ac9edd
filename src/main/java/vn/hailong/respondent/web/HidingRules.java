package vn.hailong.respondent.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hailong.analytics.questionnaire.ShowIf;
import vn.hailong.respondent.Question;
import vn.hailong.respondent.Step;

/**
 * Style rules that hide a question while its condition does not hold. Browsers without {@code :has}
 * show it with a note instead; what does not apply is left out when the page is sent.
 */
final class HidingRules {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.+-]+");

  private HidingRules() {}

  static String of(List<Step> steps) {
    String rules =
        steps.stream()
            .flatMap(step -> step.questions().stream())
            .flatMap(question -> question.conditions().stream().map(c -> rule(question, c)))
            .collect(Collectors.joining());
    return rules.isEmpty() ? "" : "@supports selector(:has(a)){.r-if{display:none}" + rules + "}";
  }

  private static String rule(Question question, ShowIf condition) {
    // codes stand in a style sheet unescaped: only plain ones do
    if (!isPlain(question.code())
        || !isPlain(condition.question())
        || !condition.in().stream().allMatch(HidingRules::isPlain)) {
      return "";
    }
    String values =
        condition.in().stream()
            .sorted()
            .map(value -> "[value=\"" + value + "\"]")
            .collect(Collectors.joining(","));
    return "form:not(:has([name=\""
        + condition.question()
        + "\"]:is("
        + values
        + "):checked)) [data-question=\""
        + question.code()
        + "\"]{display:none}";
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
  }
}
