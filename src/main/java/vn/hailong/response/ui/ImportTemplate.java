package vn.hailong.response.ui;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.hailong.analytics.format.ResponsesCsvWriter;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** An empty file of responses with a questionnaire's columns. */
final class ImportTemplate {

  /** Without it Excel takes a file for another encoding than UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private ImportTemplate() {}

  static byte[] of(Questionnaire questionnaire) {
    StringWriter file = new StringWriter();
    file.append(BYTE_ORDER_MARK);
    try {
      new ResponsesCsvWriter(file, questionnaire).flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }
}
