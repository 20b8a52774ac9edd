package vn.hailong.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.ResponseTable;
import vn.hailong.analytics.format.PopulationCsv;
import vn.hailong.analytics.format.QuestionnaireFile;
import vn.hailong.analytics.format.ResponsesCsv;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** Files that tests read. */
public final class Fixtures {

  private Fixtures() {}

  /** A stream of a test resource. */
  public static InputStream open(String resource) {
    return Objects.requireNonNull(
        Fixtures.class.getResourceAsStream("/" + resource), () -> "No resource " + resource);
  }

  /** Whether there is such a test resource. */
  public static boolean exists(String resource) {
    return Fixtures.class.getResource("/" + resource) != null;
  }

  /** The path of a test resource. */
  public static Path path(String resource) {
    return Path.of("src", "test", "resources").resolve(resource);
  }

  /** The text of a test resource. */
  public static String text(String resource) {
    try (InputStream in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /** A questionnaire. */
  public static Questionnaire questionnaire(String resource) {
    return QuestionnaireFile.read(resource, text(resource));
  }

  /** All responses of a file. */
  public static ResponseTable responses(String resource, Questionnaire questionnaire) {
    ResponseTable.Builder table = ResponseTable.builder(questionnaire);
    try (InputStream in = open(resource)) {
      ResponsesCsv.read(
          resource, in, questionnaire, false, row -> table.add(row.serviceField(), row.answers()));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
    return table.build();
  }

  /** A population. */
  public static Population population(String resource) {
    try (InputStream in = open(resource)) {
      return PopulationCsv.read(resource, in);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
