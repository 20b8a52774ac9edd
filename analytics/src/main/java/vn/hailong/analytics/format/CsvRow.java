package vn.hailong.analytics.format;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * The record read last: its first line and its fields, which become texts only when asked for. The
 * same object holds every record of a file in turn: a file of ten million rows of 27 columns would
 * make 270 million texts otherwise.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int FEW = 32;

  private final TextCache cache = new TextCache();
  private char[] text = new char[1024];
  private int[] ends = new int[FEW];
  private int fields;
  private long line;
  private long breaks;
  private boolean damaged;
  private boolean complete;

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    fields = 0;
    breaks = 0;
    damaged = false;
    complete = false;
  }

  @Override
  protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
    int start = fields == 0 ? 0 : ends[fields - 1];
    if (start + length > text.length) {
      text = Arrays.copyOf(text, Math.max(start + length, 2 * text.length));
    }
    if (fields == ends.length) {
      ends = Arrays.copyOf(ends, 2 * fields);
    }
    for (int i = 0; i < length; i++) {
      char character = buffer[offset + i];
      text[start + i] = character;
      damaged |= character == REPLACEMENT;
      breaks += quoted && character == '\n' ? 1 : 0;
    }
    ends[fields++] = start + length;
  }

  @Override
  protected CsvRow buildRecord() {
    complete = true;
    return this;
  }

  /** Its first line in the file, from 1. */
  long line() {
    return line;
  }

  /** The line on which reading stopped: of a record begun and not completed, or after the last. */
  long lineReached() {
    return complete ? line + breaks + 1 : Math.max(1, line);
  }

  /** How many fields it has. */
  int size() {
    return fields;
  }

  /** Whether bytes that are not UTF-8 were replaced in it. */
  boolean isDamaged() {
    return damaged;
  }

  /** The text of a field. */
  String field(int column) {
    return new String(text, start(column), length(column));
  }

  /** The text, composed, of a field that has one of a few: names of desks, not ids. */
  String repeatedField(int column) {
    return cache.text(text, start(column), length(column));
  }

  /** The length of a field. */
  int length(int column) {
    return ends[column] - start(column);
  }

  /** A character of a field. */
  char charAt(int column, int position) {
    return text[start(column) + position];
  }

  private int start(int column) {
    return column == 0 ? 0 : ends[column - 1];
  }
}
