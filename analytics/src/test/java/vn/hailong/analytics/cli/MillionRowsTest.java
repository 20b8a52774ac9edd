package vn.hailong.analytics.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hailong.analytics.Fixtures;

/** A province's file: a million rows in a process with little memory, its ids compared too. */
class MillionRowsTest {

  private static final int ROWS = 1_000_000;
  private static final String HEAP = "-Xmx96m";
  private static final List<String> FIELDS = List.of("hộ tịch", "đất đai", "chứng thực");

  @TempDir private Path folder;

  /** With a byte order mark and Windows line ends; every 20th respondent is not satisfied. */
  private Path responses() throws IOException {
    Path file = folder.resolve("phiếu.csv");
    SplittableRandom random = new SplittableRandom(5);
    String first = "";
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("\uFEFFresponse_id,submitted_at,channel,desk,service_field,duration_seconds,");
      out.write("A1,A2,E1\r\n");
      for (int row = 0; row < ROWS; row++) {
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        first = row == 0 ? id : first;
        out.write(id);
        out.write(",2026-03-06T15:02:00+07:00,qr,Quầy 1,");
        out.write(FIELDS.get(row % FIELDS.size()));
        out.write(row % 20 == 0 ? ",27,1,NA,no\r\n" : ",,2,,no\r\n");
      }
      out.write(first + ",2026-03-06T15:02:00+07:00,qr,Quầy 1,hộ tịch,27,1,2,no\r\n");
    }
    return file;
  }

  @Test
  void aMillionRowsAreScoredInLittleMemory() throws IOException, InterruptedException {
    Path out = folder.resolve("out.json");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "scorecard",
                "--questionnaire",
                Fixtures.path("format/questionnaire.yaml").toString(),
                "--responses",
                responses().toString(),
                "--criteria",
                Fixtures.path("format/criteria.yaml").toString(),
                "--documents",
                Files.writeString(
                        folder.resolve("d.csv"),
                        "code,value,required,self_score,verified_score,evidence_count\n")
                    .toString(),
                "--skip-invalid",
                "--out",
                out.toString())
            .redirectError(err.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> read(err));
    JsonNode scorecard = new ObjectMapper().readTree(out.toFile());
    assertEquals(ROWS + 1, scorecard.get("responses").get("read").asInt());
    assertEquals(ROWS, scorecard.get("responses").get("used").asInt());
    assertEquals(
        1, scorecard.get("responses").get("rejected").asInt(), "the last repeats the first");
    JsonNode item = scorecard.get("items").get(0);
    assertEquals("A1", item.get("code").asText());
    assertEquals(ROWS, item.get("n").asInt());
    assertEquals(0.95, item.get("rate").asDouble(), 1e-15);
    // Var = p(1 − p)/(n − 1) of a simple sample
    assertEquals(Math.sqrt(0.95 * 0.05 / (ROWS - 1)), item.get("standard_error").asDouble(), 1e-15);
    assertTrue(item.get("reliable").asBoolean());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException wrong) {
      return wrong.toString();
    }
  }
}
