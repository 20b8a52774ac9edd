package vn.hailong.analytics.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hailong.analytics.estimate.Population;

class PopulationCsvTest {

  private static Population read(String text) throws IOException {
    return PopulationCsv.read(
        "p.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void fieldsAreRead() throws IOException {
    Population population = read("\uFEFFservice_field,dossiers\r\nland,420\r\n\"hộ tịch\",0\r\n");
    assertEquals(420, population.size());
    assertEquals(0L, population.of("hộ tịch"));
    assertNull(population.of("social"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          land,1;land,2   | 3 csv.repeated service_field
          land,-1         | 2 csv.count dossiers
          land,1.5        | 2 csv.count dossiers
          land,           | 2 csv.count dossiers
          ,5              | 2 csv.empty service_field
          land,1,2        | 2 csv.width
          """)
  void aProblemNamesItsLineAndColumn(String rows, String expected) {
    String text = "service_field,dossiers\n" + rows.replace(';', '\n') + "\n";
    FormatException wrong = assertThrows(FormatException.class, () -> read(text));
    assertEquals(
        List.of(expected), wrong.problems().stream().map(FoundProblems::describe).toList());
  }

  @Test
  void theHeaderIsNeeded() {
    FormatException wrong = assertThrows(FormatException.class, () -> read("land,420\n"));
    assertEquals(4, wrong.problems().size());
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Population population = read("service_field,dossiers\nland,420\n\"a, \"\"b\"\"\",7\n");
    StringWriter out = new StringWriter();
    PopulationCsv.write(out, population);
    assertEquals(population, read(out.toString()));
  }
}
