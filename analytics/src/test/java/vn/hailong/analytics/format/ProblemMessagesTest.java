package vn.hailong.analytics.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.Fixtures;

class ProblemMessagesTest {

  private static final FormatProblem PROBLEM =
      new FormatProblem("Q.yaml", 12, "scales[0].colour", "key.unknown", List.of("colour", "code"));

  @Test
  void aProblemIsOneLineInTheLanguageAsked() {
    assertEquals(
        "Q.yaml:12: unknown key “colour”; expected one of: code", PROBLEM.describe(Locale.ENGLISH));
    assertEquals(
        "Q.yaml:12: khóa lạ “colour”; chỉ được dùng: code", PROBLEM.describe(Locale.of("vi")));
  }

  @Test
  void englishIsNotReplacedByTheLanguageOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("vi", "VN"));
      assertEquals("unknown key “colour”; expected one of: code", PROBLEM.message(Locale.ENGLISH));
      assertEquals("unknown key “colour”; expected one of: code", PROBLEM.message(Locale.FRENCH));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void bothLanguagesHaveTheSameMessagesWithTheSamePlaces() throws IOException {
    assertEquals(places("problems.properties"), places("problems_vi.properties"));
  }

  @Test
  void noMessageLosesItsTextToAnApostrophe() throws IOException {
    for (String bundle : List.of("problems.properties", "problems_vi.properties")) {
      for (Object message : load(bundle).values()) {
        assertFalse(message.toString().contains("'"), message.toString());
      }
    }
  }

  private static Map<String, Set<String>> places(String bundle) throws IOException {
    Map<String, Set<String>> places = new TreeMap<>();
    load(bundle)
        .forEach((code, message) ->
            places.put(
                code.toString(),
                new TreeSet<>(
                    Pattern.compile("\\{[0-9]\\}")
                        .matcher(message.toString())
                        .results()
                        .map(MatchResult::group)
                        .toList())));
    return places;
  }

  private static Properties load(String bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Fixtures.open("vn/hailong/analytics/format/" + bundle), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
