package vn.hailong.analytics.format;

import java.util.Arrays;
import java.util.OptionalInt;
import vn.hailong.analytics.questionnaire.AnswerCodec;

/** Reads answers of rows; those of one letter or digit, which most are, without making a text. */
final class AnswerReader {

  /** What {@link #read} gives for a value that the item's scale lacks. */
  static final int UNKNOWN = -1;

  private static final int ASCII = 128;

  private final AnswerCodec codec;
  private final int[][] ofOneCharacter;

  AnswerReader(AnswerCodec codec) {
    this.codec = codec;
    ofOneCharacter = new int[codec.size()][ASCII];
    for (int item = 0; item < codec.size(); item++) {
      Arrays.fill(ofOneCharacter[item], UNKNOWN);
      for (String value : codec.values(item)) {
        if (value.length() == 1 && value.charAt(0) < ASCII) {
          ofOneCharacter[item][value.charAt(0)] = codec.encode(item, value).orElse(UNKNOWN);
        }
      }
    }
  }

  /** The code of an answer, or {@link #UNKNOWN}. */
  int read(CsvRow row, int column, int item) {
    int length = row.length(column);
    if (length == 0) {
      return AnswerCodec.NOT_ANSWERED;
    }
    if (length == 1 && row.charAt(column, 0) < ASCII) {
      return ofOneCharacter[item][row.charAt(column, 0)];
    }
    OptionalInt code = codec.encode(item, row.repeatedField(column));
    return code.orElse(UNKNOWN);
  }
}
