package vn.hailong.analytics.format;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong in a file.
 *
 * @param file the file's name as given to the reader
 * @param line the line, from 1
 * @param path where in the file: a key path ({@code factors[0].items[2].code}) or a column name;
 *     may be empty
 * @param code stable, for programs: {@code key.unknown}
 * @param arguments what the message names, in the order of the message's placeholders
 */
public record FormatProblem(
    String file, long line, String path, String code, List<String> arguments) {

  public FormatProblem {
    arguments = List.copyOf(arguments);
  }

  /** What is wrong and what is expected, in Vietnamese for {@code vi}, else in English. */
  public String message(Locale locale) {
    return ProblemMessages.format(locale, code, arguments);
  }

  /** {@code FILE:LINE: what is wrong and what is expected}. */
  public String describe(Locale locale) {
    return file + ":" + line + ": " + message(locale);
  }

  @Override
  public String toString() {
    return describe(Locale.ENGLISH);
  }
}
