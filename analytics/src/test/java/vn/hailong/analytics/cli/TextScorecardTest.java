package vn.hailong.analytics.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.analytics.Fixtures;

/** The page, with the long titles and the weights that a real case has. */
class TextScorecardTest {

  private static final String TITLE =
      "Xây dựng và phát triển chính quyền điện tử, chính quyền số ở xã, phường, đặc khu";

  private static final String SHORT_TITLE = "vi: \"Lĩnh vực\"";

  @TempDir private Path folder;

  /** 40 responses of land and 2 of social; so many dossiers of social decide how uneven it is. */
  private CommandRun run(int social, String... more) throws IOException {
    StringBuilder rows =
        new StringBuilder(
            "response_id,submitted_at,channel,desk,service_field,duration_seconds,A1,A2,E1\n");
    for (int i = 0; i < 42; i++) {
      rows.append("r" + i + ",2026-03-06T15:02:00+07:00,qr,d,")
          .append(i < 40 ? "land" : "social")
          .append(i % 4 == 0 ? ",27,1,2,no\n" : ",27,2,2,no\n");
    }
    String criteria = Fixtures.text("format/criteria.yaml");
    assertTrue(criteria.contains(SHORT_TITLE), "the title that is made long");
    List<String> arguments =
        List.of(
            "scorecard",
            "--questionnaire",
            Fixtures.path("format/questionnaire.yaml").toString(),
            "--responses",
            write("r.csv", rows.toString()),
            "--population",
            write("p.csv", "service_field,dossiers\nland,80\nsocial," + social + "\n"),
            "--criteria",
            write(
                "c.yaml",
                criteria.replace(
                    SHORT_TITLE,
                    "vi: \"" + Normalizer.normalize(TITLE, Normalizer.Form.NFD) + "\"")),
            "--documents",
            write("d.csv", "code,value,required,self_score,verified_score,evidence_count\n"));
    String[] all = new String[arguments.size() + more.length];
    arguments.toArray(all);
    System.arraycopy(more, 0, all, arguments.size(), more.length);
    return CommandRun.of(all);
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  /** Evenly weighted: 84 dossiers behind 42 responses; then 2 speak for 1,000. */
  @ParameterizedTest
  @CsvSource({
    "vi, Cảnh báo: trọng số chênh lệch quá nhiều ở 1.2",
    "en, Warning: very uneven weights in 1.2"
  })
  void unevenWeightsAreWarnedOf(String language, String warning) throws IOException {
    CommandRun even = run(4, "--format", "text", "--lang", language);
    assertEquals(0, even.exitCode(), even::err);
    assertFalse(even.out().contains(warning), even::out);
    CommandRun uneven = run(1000, "--format", "text", "--lang", language);
    assertTrue(uneven.out().contains(warning), uneven::out);
    // n_K = (40·2 + 2·500)² / (40·2² + 2·500²) = 2.3
    assertTrue(uneven.out().replaceAll("\\s+", " ").contains(" 42 "), uneven::out);
    assertEquals("", uneven.err());
  }

  /** The contract of the JSON form stays as it is. */
  @Test
  void theJsonFormWarnsBesideTheResult() throws IOException {
    CommandRun even = run(4);
    assertEquals("", even.err());
    CommandRun uneven = run(1000);
    assertEquals(0, uneven.exitCode());
    assertTrue(uneven.err().startsWith("Warning: very uneven weights in 1.2"), uneven::err);
    assertEquals(1, uneven.err().lines().count());
    assertFalse(uneven.out().contains("arning"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void noLineIsWiderThanThePageAndColumnsStandBelowEachOther(String language) throws IOException {
    CommandRun run = run(1000, "--format", "text", "--lang", language);
    List<String> lines = run.out().lines().toList();
    lines.forEach(line -> assertTrue(TextLayout.width(line) <= TextPage.WIDTH + 5, line));
    List<Integer> bars =
        lines.stream()
            .filter(line -> line.startsWith("1") || line.startsWith("2"))
            .filter(line -> line.contains("█") || line.contains("░"))
            .map(line -> Math.max(line.lastIndexOf('█'), line.lastIndexOf('░')))
            .distinct()
            .toList();
    assertEquals(1, bars.size(), run::out);
    String words = run.out().replaceAll("\\s+", " ");
    assertTrue(words.contains("đặc khu") || language.equals("en"), words);
    assertFalse(run.out().contains("…"), "nothing is cut off");
  }

  @Test
  void marksOverLettersTakeNoRoom() {
    String apart = Normalizer.normalize("ộ tịch", Normalizer.Form.NFD);
    assertEquals(6, TextLayout.width(apart));
    assertEquals(List.of("ộ", "tịch"), TextLayout.wrap(apart, 5));
    assertEquals(List.of("dàidàidài"), TextLayout.wrap("dàidàidài", 5), "a word stays whole");
    assertEquals("a    |", TextLayout.left("a", 5) + "|");
    assertEquals("██░░", TextLayout.bar(0.5, 4));
    assertEquals("████", TextLayout.bar(1.2, 4));
  }
}
