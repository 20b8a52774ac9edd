package vn.hailong.analytics.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hailong.analytics.Fixtures;
import vn.hailong.analytics.questionnaire.Questionnaire;

class ResponsesCsvTest {

  private static final String HEADER =
      "response_id,submitted_at,channel,desk,service_field,duration_seconds,A1,A2,E1";

  private static final String ROW = "r1,2026-03-06T15:02:00+07:00,qr,desk-1,land,27,1,NA,yes";

  private static final byte[] NONE = {};

  private final Questionnaire questionnaire = Fixtures.questionnaire("format/questionnaire.yaml");

  private final List<ResponseRow> rows = new ArrayList<>();

  private ResponsesCsv.Result read(String text, boolean skipInvalid) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8), skipInvalid);
  }

  private ResponsesCsv.Result read(byte[] content, boolean skipInvalid) throws IOException {
    return ResponsesCsv.read(
        "r.csv", new ByteArrayInputStream(content), questionnaire, skipInvalid, rows::add);
  }

  private List<String> problems(String text) {
    FormatException wrong = assertThrows(FormatException.class, () -> read(text, false));
    return wrong.problems().stream().map(FoundProblems::describe).toList();
  }

  @Test
  void aRowIsRead() throws IOException {
    ResponsesCsv.Result result = read(HEADER + "\n" + ROW + "\n", false);
    assertEquals(new ResponsesCsv.Result(1, 0, List.of()), result);
    ResponseRow row = rows.getFirst();
    assertEquals(2, row.line());
    assertEquals("r1", row.responseId());
    assertEquals(OffsetDateTime.parse("2026-03-06T15:02:00+07:00"), row.submittedAt());
    assertEquals(Channel.QR, row.channel());
    assertEquals("land", row.serviceField());
    assertEquals(27, row.durationSeconds());
    assertArrayEquals(new byte[] {1, (byte) 255, 2}, row.answers());
    assertEquals(Map.of(), row.context());
  }

  @Test
  void emptyCellsAreAnswersNotGiven() throws IOException {
    read(HEADER + "\nr1,2026-03-06T15:02:00Z,paper,,,,,,\n", false);
    ResponseRow row = rows.getFirst();
    assertArrayEquals(new byte[3], row.answers());
    assertNull(row.durationSeconds());
    assertEquals("other", row.serviceField(), "an unknown field is stored as other");
  }

  @Test
  void byteOrderMarkWindowsLineEndsQuotesAndColumnOrderDoNotMatter() throws IOException {
    read(
        "\uFEFFE1,A2,A1,why,partial,"
            + "response_id,submitted_at,channel,desk,service_field,duration_seconds\r\n"
            + "yes,NA,1,\"vì \"\"chậm\"\",\nquá lâu\",1,"
            + "\"r,1\",2026-03-06T15:02:00+07:00,qr,Quầy số 1,hộ tịch,27\r\n"
            + "no,,2,,0,r2,2026-03-06T15:02:00+07:00,qr,,land,\r\n",
        false);
    assertArrayEquals(new byte[] {1, (byte) 255, 2}, rows.getFirst().answers());
    assertEquals("r,1", rows.getFirst().responseId());
    assertEquals("hộ tịch", rows.getFirst().serviceField());
    assertEquals(Map.of("why", "vì \"chậm\",\nquá lâu"), rows.getFirst().context());
    assertTrue(rows.getFirst().partial());
    assertEquals(4, rows.get(1).line(), "the first row takes two lines");
  }

  @Test
  void contextIsChecked() throws IOException {
    String header = HEADER + ",received,wishes";
    read(header + "\n" + ROW + ",yes,faster|nicer\n", false);
    assertEquals(Map.of("received", "yes", "wishes", "faster|nicer"), rows.getFirst().context());
    assertEquals(
        List.of("2 csv.value_unknown received", "2 csv.value_unknown wishes"),
        problems(header + "\n" + ROW + ",maybe,faster|richer\n"));
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          r1,2026                   | ,2026                  | 2 csv.empty response_id
          2026-03-06T15:02:00+07:00 | 2026-03-06T15:02:00    | 2 csv.timestamp submitted_at
          2026-03-06T15:02:00+07:00 | 06/03/2026             | 2 csv.timestamp submitted_at
          ,qr,                      | ,fax,                  | 2 csv.value_unknown channel
          ,qr,                      | ,,                     | 2 csv.value_unknown channel
          ,27,                      | ,-1,                   | 2 csv.count duration_seconds
          ,27,                      | ,2.5,                  | 2 csv.count duration_seconds
          ,1,NA,yes                 | ,3,NA,yes              | 2 csv.value_unknown A1
          ,1,NA,yes                 | ,1,na,yes              | 2 csv.value_unknown A2
          ,1,NA,yes                 | ,1,NA,maybe            | 2 csv.value_unknown E1
          ,1,NA,yes                 | ,1,NA                  | 2 csv.width
          ,1,NA,yes                 | ,1,NA,yes,             | 2 csv.width
          response_id,              | id,                    | 1 csv.column_missing response_id; 1 csv.column_unknown id
          A1,A2,E1                  | A1,A2                  | 1 csv.column_missing E1
          A1,A2,E1                  | A1,A2,E1,A1            | 1 csv.column_repeated A1
          """)
  void aProblemNamesItsLineAndColumn(String part, String by, String expected) {
    String text = (HEADER + "\n" + ROW + "\n").replace(part, by == null ? "" : by);
    assertEquals(List.of(expected.split("; ")), problems(text).stream().sorted().toList());
  }

  @Test
  void aRepeatedIdNamesBothLines() {
    String text = HEADER + "\n" + ROW + "\n" + ROW.replace("r1", "r2") + "\n" + ROW + "\n";
    FormatException wrong = assertThrows(FormatException.class, () -> read(text, false));
    assertEquals(
        "r.csv:4: “response_id” repeats “r1” of r.csv:2", wrong.problems().getFirst().toString());
  }

  @Test
  void semicolonsAreExplained() {
    List<String> found = problems(HEADER.replace(',', ';') + "\n");
    assertTrue(found.contains("1 csv.column_unknown " + HEADER.replace(',', ';')), found::toString);
  }

  @Test
  void invalidRowsCanBeCountedAndLeftOut() throws IOException {
    String text =
        String.join(
            "\n",
            HEADER,
            ROW,
            ROW, // repeats r1
            ROW.replace("r1", "r3").replace(",1,NA", ",9,NA"),
            ROW.replace("r1", "r3"), // its id stood in an invalid row
            ROW.replace("r1", "r4").replace("2026-03", "2026-13"),
            "r5,too,few",
            ROW.replace("r1", "r6"),
            "");
    ResponsesCsv.Result result = read(text, true);
    assertEquals(7, result.read());
    assertEquals(5, result.rejected());
    assertEquals(List.of("r1", "r6"), rows.stream().map(ResponseRow::responseId).toList());
    assertEquals(
        List.of(3L, 4L, 5L, 6L, 7L), result.reasons().stream().map(FormatProblem::line).toList());
  }

  @Test
  void aFileThatCannotBeReadOnIsAProblemEvenThen() {
    String open = HEADER + "\n" + ROW + "\nr2,\"2026\n";
    FormatException wrong = assertThrows(FormatException.class, () -> read(open, true));
    assertEquals("3 csv.syntax", FoundProblems.describe(wrong.problems().getFirst()));
    assertEquals(List.of("1 csv.header_missing"), problems(""));
    assertEquals(List.of("3 csv.syntax"), problems(HEADER + "\n" + ROW + "\n\"r2\"x,2026\n"));
  }

  @Test
  void otherEncodingsNameTheLine() {
    byte[] latin =
        (HEADER + "\n" + ROW + "\n" + ROW.replace("r1", "r2").replace("desk-1", "Qu\u00e2y") + "\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    FormatException wrong = assertThrows(FormatException.class, () -> read(latin, false));
    assertEquals("3 file.encoding", FoundProblems.describe(wrong.problems().getFirst()));
  }

  @Test
  void aFileOfManyWrongRowsDoesNotListThemAll() {
    String text = HEADER + "\n" + "x\n".repeat(5000);
    List<String> found = problems(text);
    assertEquals(Problems.LIMIT + 1, found.size());
    assertEquals("1002 file.problems", found.getLast());
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    read(
        HEADER
            + ",received,wishes,why,partial\n"
            + ROW
            + ",yes,faster|nicer,\"vì \"\"chậm\"\", lâu\n\",1\n"
            + "r2,2026-03-06T08:00:00Z,kiosk,\"quầy, 2\",other,,,,,,,,0\n",
        false);
    List<ResponseRow> first = List.copyOf(rows);
    StringWriter out = new StringWriter();
    ResponsesCsvWriter writer = new ResponsesCsvWriter(out, questionnaire);
    first.forEach(writer::write);
    writer.flush();
    rows.clear();
    read(out.toString(), false);
    assertEquals(2, rows.size());
    for (int i = 0; i < 2; i++) {
      assertArrayEquals(first.get(i).answers(), rows.get(i).answers());
      assertEquals(withoutAnswers(first.get(i)), withoutAnswers(rows.get(i)));
    }
  }

  @Test
  void freeTextDoesNotRunInASpreadsheet() throws IOException {
    read(HEADER + ",why\n" + ROW + ",=HYPERLINK(1)\n", false);
    StringWriter out = new StringWriter();
    ResponsesCsvWriter writer = new ResponsesCsvWriter(out, questionnaire);
    writer.write(rows.getFirst());
    writer.flush();
    assertTrue(out.toString().contains(",'=HYPERLINK(1),"), out::toString);
  }

  private static ResponseRow withoutAnswers(ResponseRow row) {
    return new ResponseRow(
        0,
        row.responseId(),
        row.submittedAt(),
        row.channel(),
        row.desk(),
        row.serviceField(),
        row.durationSeconds(),
        NONE,
        row.context(),
        row.partial());
  }
}
