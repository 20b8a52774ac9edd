package vn.hailong.analytics.format;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.CriteriaSet;

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
}
