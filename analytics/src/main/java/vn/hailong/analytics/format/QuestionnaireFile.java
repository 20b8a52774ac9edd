package vn.hailong.analytics.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** Reads questionnaire files. */
public final class QuestionnaireFile {

  private QuestionnaireFile() {}

  /**
   * Reads a questionnaire.
   *
   * @param fileName the name that problems carry
   * @param content the file, YAML in UTF-8, at most 1 MB
   * @throws FormatException with every problem found
   */
  public static Questionnaire read(String fileName, byte[] content) {
    Problems problems = new Problems(fileName);
    @Nullable YamlMap root = new YamlSource(fileName, problems).root(content);
    @Nullable Questionnaire read = root == null ? null : new QuestionnaireReader().read(root);
    if (read == null) {
      throw new FormatException(problems.list());
    }
    return read;
  }

  /**
   * Reads a questionnaire from a stream, which stays open.
   *
   * @throws FormatException with every problem found
   * @throws IOException if the stream cannot be read
   */
  public static Questionnaire read(String fileName, InputStream in) throws IOException {
    return read(fileName, YamlSource.bytes(in));
  }

  /**
   * Reads a questionnaire from its text.
   *
   * @throws FormatException with every problem found
   */
  public static Questionnaire read(String fileName, String content) {
    return read(fileName, content.getBytes(StandardCharsets.UTF_8));
  }
}
