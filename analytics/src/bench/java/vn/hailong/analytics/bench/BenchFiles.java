package vn.hailong.analytics.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.ResponseTable;
import vn.hailong.analytics.format.QuestionnaireFile;
import vn.hailong.analytics.format.ResponsesCsv;
import vn.hailong.analytics.questionnaire.Questionnaire;

/**
 * The files that are measured: a questionnaire of 21 items with five answers each, responses made
 * for it.
 *
 * @param folder where made files are kept
 */
record BenchFiles(Path folder) {

  /** A complete case of the tests. */
  static final Path CASE = Path.of("src", "test", "resources", "oracle", "commune");

  private static final String[] GROUPS = {"channel", "desk"};

  static Questionnaire questionnaire() throws IOException {
    Path file = CASE.resolve("questionnaire.yaml");
    return QuestionnaireFile.read(file.toString(), Files.readString(file));
  }

  /** A file of so many responses, made if it is not there. */
  Path responses(int rows) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("responses-" + rows + ".csv");
    GeneratedResponses.write(file, questionnaire(), rows);
    return file;
  }

  /** The dossiers behind so many responses: two, three or four for each answered one. */
  static Population population(int rows) {
    SequencedMap<String, Long> dossiers = new LinkedHashMap<>();
    int fields = GeneratedResponses.FIELDS.size();
    for (int i = 0; i < fields; i++) {
      // The lower of two drawn fields is answered: the first most often.
      double share = (2.0 * (fields - i) - 1) / (fields * fields);
      dossiers.put(GeneratedResponses.FIELDS.get(i), Math.round(rows * share * (2 + i % 3)));
    }
    return new Population(dossiers);
  }

  /** Reads and checks a file of responses as the scorecard command does, repeated ids included. */
  static ResponseTable read(Path file) throws IOException {
    Questionnaire questionnaire = questionnaire();
    ResponseTable.Builder table = ResponseTable.builder(questionnaire, GROUPS);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      ResponsesCsv.read(
          file.toString(),
          in,
          questionnaire,
          false,
          row -> table.add(row.serviceField(), row.answers(), row.channel().code(), row.desk()));
    }
    return table.build();
  }
}
