package vn.hailong.analytics.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.scorecard.MeasureCheck;

/**
 * A criteria set together with where its parts stand in its file.
 *
 * @param fileName the name that problems carry
 * @param criteriaSet the set
 * @param measureLines the line of each survey component's measure, by component code
 */
public record CriteriaFile(
    String fileName, CriteriaSet criteriaSet, Map<String, Integer> measureLines) {

  public CriteriaFile {
    measureLines = Map.copyOf(measureLines);
  }

  /**
   * Reads a criteria set with the lines of its measures.
   *
   * @param content the file, YAML in UTF-8, at most 1 MB
   * @throws FormatException with every problem found
   */
  public static CriteriaFile open(String fileName, byte[] content) {
    Problems problems = new Problems(fileName);
    @Nullable YamlMap root = new YamlSource(fileName, problems).root(content);
    CriteriaReader reader = new CriteriaReader();
    @Nullable CriteriaSet read = root == null ? null : reader.read(root);
    if (read == null) {
      throw new FormatException(problems.list());
    }
    return new CriteriaFile(fileName, read, reader.measureLines());
  }

  /**
   * Reads a criteria set with the lines of its measures from a stream, which stays open.
   *
   * @throws FormatException with every problem found
   * @throws IOException if the stream cannot be read
   */
  public static CriteriaFile open(String fileName, InputStream in) throws IOException {
    return open(fileName, YamlSource.bytes(in));
  }

  /**
   * Reads a criteria set.
   *
   * @param content the file, YAML in UTF-8, at most 1 MB
   * @throws FormatException with every problem found
   */
  public static CriteriaSet read(String fileName, byte[] content) {
    return open(fileName, content).criteriaSet();
  }

  /**
   * Reads a criteria set from its text.
   *
   * @throws FormatException with every problem found
   */
  public static CriteriaSet read(String fileName, String content) {
    return read(fileName, content.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What does not fit the questionnaires the set is to be used with, with the lines of the measures
   * concerned; empty if all fits.
   */
  public List<FormatProblem> problemsWith(Collection<Questionnaire> questionnaires) {
    return MeasureCheck.problems(criteriaSet, questionnaires).stream()
        .map(problem ->
            new FormatProblem(
                fileName,
                measureLines.getOrDefault(problem.component(), 1),
                "measure",
                problem.code(),
                problem.arguments()))
        .toList();
  }
}
