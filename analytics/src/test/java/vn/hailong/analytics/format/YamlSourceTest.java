package vn.hailong.analytics.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.Fixtures;

/** Files that are not even YAML, or that are made to exhaust their reader. */
class YamlSourceTest {

  private final FoundProblems problems =
      new FoundProblems(
          "format/questionnaire.yaml", text -> QuestionnaireFile.read("q.yaml", text));

  @Test
  void brokenSyntaxNamesItsLine() {
    assertEquals(List.of("5 yaml.syntax"), problems.replacing("{vi: \"Phiếu\",", "{vi: \"Phiếu"));
    assertEquals(List.of("2 yaml.syntax"), problems.replacing("code: one", "\tcode: one"));
  }

  @Test
  void anEmptyFileAListAndASecondDocumentAreRefused() {
    assertEquals(List.of("1 file.empty"), problems.in(""));
    assertEquals(List.of("1 file.empty"), problems.in("# nothing but a comment\n"));
    assertEquals(List.of("1 yaml.root"), problems.in("- a\n- b\n"));
    String good = Fixtures.text("format/questionnaire.yaml");
    assertEquals(List.of("60 yaml.documents"), problems.in(good + "---\nkind: questionnaire\n"));
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreAccepted() {
    String good = Fixtures.text("format/questionnaire.yaml");
    assertEquals(
        QuestionnaireFile.read("q.yaml", good),
        QuestionnaireFile.read("q.yaml", "\uFEFF" + good.replace("\n", "\r\n")));
  }

  @Test
  void anchorsMayBeUsedButNotToBlowUpTheFile() {
    String good = Fixtures.text("format/questionnaire.yaml");
    String shared =
        good.replace(
                "title: {vi: \"Phiếu\", en: \"Survey\"}",
                "title: &t {vi: \"Phiếu\", en: \"Survey\"}")
            .replace("introduction: {vi: \"Mời\", en: \"Welcome\"}", "introduction: *t");
    assertEquals(
        "Phiếu",
        Objects.requireNonNull(QuestionnaireFile.read("q.yaml", shared).introduction()).text("vi"));
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i <= 20; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, (before + ", ").repeat(9) + before));
    }
    assertEquals(List.of("12 yaml.aliases"), problems.in(bomb.toString()));
  }

  @Test
  void aMapThatContainsItselfIsRefused() {
    List<String> found = problems.replacing("title: {vi: \"Phiếu\"", "title: &t {vi: *t");
    assertEquals(List.of("5 type.text title.vi"), found);
  }

  @Test
  void deepNestingIsRefused() {
    assertEquals(
        List.of("1 yaml.depth"), problems.in("kind: " + "[".repeat(100_000) + "]".repeat(100_000)));
  }

  @Test
  void aHugeFileIsRefused() {
    assertEquals(List.of("1 file.too_large"), problems.in("#".repeat(1_048_577)));
  }

  @Test
  void otherEncodingsAreRefused() {
    byte[] latin = Fixtures.text("format/questionnaire.yaml").getBytes(StandardCharsets.UTF_16);
    FormatException wrong =
        assertThrows(FormatException.class, () -> QuestionnaireFile.read("q.yaml", latin));
    assertEquals("file.encoding", wrong.problems().getFirst().code());
    assertTrue(wrong.toString().contains("q.yaml:1: "));
  }
}
