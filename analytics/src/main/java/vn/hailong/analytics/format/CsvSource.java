package vn.hailong.analytics.format;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the records of a CSV file one by one: header first, then rows of the header's width. */
final class CsvSource {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int MAX_FIELD = 1_048_576;

  private final Problems problems;

  CsvSource(Problems problems) {
    this.problems = problems;
  }

  /** What to do with the file's records. */
  interface Handler {

    /** Takes the header; false where its problems leave no sense in reading the rows. */
    boolean header(CsvRow header);

    /** Takes a row of as many fields as the header has. */
    void row(CsvRow row);

    /** Takes a row of another number of fields. */
    void misfit(long line, int found, int expected);
  }

  /**
   * Reads the whole stream, which stays open.
   *
   * @throws IOException if the stream cannot be read
   */
  void read(InputStream in, Handler handler) throws IOException {
    Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    skipByteOrderMark(reader);
    CsvRow row = new CsvRow();
    CloseableIterator<CsvRow> records =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(MAX_FIELD)
            .build(row, reader)
            .iterator();
    try {
      int width = -1;
      while (records.hasNext()) {
        records.next();
        if (row.isDamaged()) {
          problems.add(row.line(), "", "file.encoding");
          return;
        }
        if (width < 0) {
          width = row.size();
          if (!handler.header(row)) {
            return;
          }
        } else if (row.size() == width) {
          handler.row(row);
        } else {
          handler.misfit(row.line(), row.size(), width);
        }
      }
      if (width < 0) {
        problems.add(1, "", "csv.header_missing");
      }
    } catch (CsvParseException wrong) {
      problems.add(row.lineReached(), "", "csv.syntax");
    } catch (UncheckedIOException wrong) {
      throw wrong.getCause();
    }
  }

  private static void skipByteOrderMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
  }
}
