package vn.hailong.analytics.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.analytics.Fixtures;
import vn.hailong.analytics.criteria.DocumentScores;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** What different programs make of the same table reads the same, for each kind of file. */
class CsvFormsTest {

  private static final String MARK = "\uFEFF";

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String form(String name, String text) {
    return switch (name) {
      case "byte order mark" -> MARK + text;
      case "CRLF" -> text.replace("\n", "\r\n");
      case "both" -> MARK + text.replace("\n", "\r\n");
      case "no line end at the end" -> text.strip();
      case "letters apart from their marks" -> Normalizer.normalize(text, Normalizer.Form.NFD);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "byte order mark",
        "CRLF",
        "both",
        "no line end at the end",
        "letters apart from their marks"
      })
  void everyFormReadsTheSame(String form) throws IOException {
    String responses =
        "response_id,submitted_at,channel,desk,service_field,duration_seconds,A1,A2,E1\n"
            + "r1,2026-03-06T15:02:00+07:00,qr,Quầy số 1,hộ tịch,27,1,NA,yes\n";
    List<ResponseRow> rows = new ArrayList<>();
    Questionnaire questionnaire = Fixtures.questionnaire("format/questionnaire.yaml");
    ResponsesCsv.read("r.csv", stream(form(form, responses)), questionnaire, false, rows::add);
    assertEquals("hộ tịch", rows.getFirst().serviceField());
    assertEquals("Quầy số 1", rows.getFirst().desk());

    String population = "service_field,dossiers\nđất đai,4\nhộ tịch,420\n";
    Population read = PopulationCsv.read("p.csv", stream(form(form, population)));
    assertEquals(420L, read.of("hộ tịch"));

    String documents =
        "code,value,required,self_score,verified_score,evidence_count\n1.1.1,1,,,,1\n";
    DocumentScores scores =
        DocumentsCsv.read(
            "d.csv",
            stream(form(form, documents)),
            CriteriaFile.open("c.yaml", stream(Fixtures.text("format/criteria.yaml")))
                .criteriaSet());
    assertEquals(1, scores.all().size());
  }
}
