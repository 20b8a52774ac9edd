package vn.hailong.analytics.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;

/** How the product writes CSV. */
final class CsvOutput {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvOutput() {}

  /** A writer with the comma and line feeds, quoting where needed. */
  static CsvWriter to(Writer out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  /** A respondent's free text, made harmless where a spreadsheet would run it as a formula. */
  static String freeText(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
