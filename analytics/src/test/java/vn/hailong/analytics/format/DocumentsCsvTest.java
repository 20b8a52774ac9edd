package vn.hailong.analytics.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hailong.analytics.Fixtures;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.DocumentScore;
import vn.hailong.analytics.criteria.DocumentScores;

class DocumentsCsvTest {

  private static final String HEADER =
      "code,value,required,self_score,verified_score,evidence_count";

  private final CriteriaSet criteria =
      CriteriaFile.read("c.yaml", Fixtures.text("format/criteria.yaml"));

  private DocumentScores read(String text) throws IOException {
    return DocumentsCsv.read(
        "d.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), criteria);
  }

  private List<String> problems(String text) {
    FormatException wrong = assertThrows(FormatException.class, () -> read(text));
    return wrong.problems().stream().map(FoundProblems::describe).toList();
  }

  @Test
  void everyColumnIsRead() throws IOException {
    DocumentScores scores =
        read(HEADER + ",final_score\n1.1.2,25,47,1.31,0.5,2,2\n1.1.1,NA,,,,,\nB1,,,,1.5,0,\n");
    assertEquals(
        new DocumentScore(
            "1.1.2",
            false,
            new BigDecimal(25),
            new BigDecimal(47),
            new BigDecimal("1.31"),
            new BigDecimal("0.5"),
            new BigDecimal(2),
            2),
        scores.get("1.1.2"));
    assertTrue(scores.get("1.1.1").notApplicable());
    assertEquals(DocumentScore.empty("2.1"), scores.get("2.1"));
    assertEquals(new BigDecimal("1.5"), scores.get("B1").verifiedScore());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9.9,1,,,,          | 2 document.unknown code
          1,1,,,,            | 2 document.unknown code
          1.2,1,,,,          | 2 document.is_survey code
          2.1,1,,,,;2.1,1,,,, | 3 csv.repeated code
          1.1.1,0.5,,,,      | 2 document.value.yes_no value
          1.1.1,,,1.51,,     | 2 document.points self_score
          1.1.1,,,,-0.01,    | 2 document.points verified_score
          1.1.1,yes,,,,      | 2 csv.number value
          1.1.1,1e3,,,,      | 2 csv.number value
          1.1.1,1,2,,,       | 2 document.required required
          1.1.1,1,,,,-1      | 2 csv.count evidence_count
          1.1.1,1,,,,1.5     | 2 csv.count evidence_count
          1.1.2,-0.1,,,,     | 2 document.value.ratio value
          1.1.2,5,0,,,       | 2 document.required_positive required
          1.1.3,-3,5,,,      | 2 document.value.steps value
          1.1.3,NA,,,,       | 2 document.not_applicable value
          2.1,-1,,,,         | 2 document.value.deduction value
          2.2,-1,4,,,        | 2 document.value.linear value
          B1,2.5,,,,         | 2 document.points value
          B1,1,2,,,          | 2 document.required required
          B1,NA,,,,          | 2 document.not_applicable value
          2.1,1,,,           | 2 csv.width
          """)
  void aProblemNamesItsLineAndColumn(String rows, String expected) {
    assertEquals(List.of(expected), problems(HEADER + "\n" + rows.replace(";", "\n") + "\n"));
  }

  @Test
  void valuesThatRulesAllowAreAccepted() throws IOException {
    DocumentScores scores =
        read(HEADER + "\n1.1.1,1,,,,\n1.1.2,1.4,,,,\n1.1.3,-20,,,,\n2.1,99,,,,\n2.2,2,,,,\n");
    assertEquals(5, scores.all().size());
  }

  @Test
  void anEntryCanBeCheckedAlone() {
    DocumentScore score =
        new DocumentScore("1.1.1", false, null, null, new BigDecimal(9), null, null, null);
    List<FormatProblem> found = DocumentsCsv.check(criteria, score);
    assertEquals("self_score", found.getFirst().path());
    assertEquals(List.of(), DocumentsCsv.check(criteria, DocumentScore.empty("1.1.1")));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    DocumentScores scores =
        read(HEADER + ",final_score\n1.1.2,25,47,1.31,0.5,2,2\n1.1.1,NA,,,,,\nB1,,,,1.5,0,\n");
    StringWriter out = new StringWriter();
    DocumentsCsv.write(out, scores);
    assertEquals(scores.all(), read(out.toString()).all());
  }
}
