package vn.hailong.analytics.questionnaire;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a respondent's item answers as one byte per item, in the order of {@link
 * Questionnaire#items()}: 0 not answered, 255 no opinion, else the option's position plus 1.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class AnswerCodec {

  /** Written in files for an answer of no opinion. */
  public static final String NO_OPINION = "NA";

  /** The code of an item that was not answered. */
  public static final int NOT_ANSWERED = 0;

  /** The code of an answer of no opinion. */
  public static final int NO_OPINION_CODE = 255;

  private final List<String> itemCodes;
  private final List<Scale> scales;
  private final List<Map<String, Integer>> codes;

  public AnswerCodec(Questionnaire questionnaire) {
    itemCodes = questionnaire.itemCodes();
    scales = itemCodes.stream().map(questionnaire::scaleOf).toList();
    codes = scales.stream().map(AnswerCodec::codes).toList();
  }

  private static Map<String, Integer> codes(Scale scale) {
    Map<String, Integer> codes = new HashMap<>();
    codes.put("", NOT_ANSWERED);
    codes.put(NO_OPINION, NO_OPINION_CODE);
    for (Option option : scale.options()) {
      codes.put(option.value(), codes.size() - 1);
    }
    return codes;
  }

  /** The number of items, which is the length of every encoded row. */
  public int size() {
    return itemCodes.size();
  }

  /** The item codes in the order of the bytes. */
  public List<String> itemCodes() {
    return itemCodes;
  }

  /** The values of an item's scale, in order. */
  public List<String> values(int item) {
    return scales.get(item).options().stream().map(Option::value).toList();
  }

  /**
   * The code of one answer.
   *
   * @param item the item's position
   * @param answer a value of its scale, {@code NA}, or an empty text for not answered
   * @return 0..255, or nothing if the scale has no such value
   */
  public OptionalInt encode(int item, String answer) {
    @Nullable Integer code = codes.get(item).get(answer);
    return code == null ? OptionalInt.empty() : OptionalInt.of(code);
  }

  /**
   * Encodes the answers of one respondent; items that are absent were not answered.
   *
   * @throws IllegalArgumentException if a code is not an item or a value not on its scale
   */
  public byte[] encode(Map<String, String> answers) {
    byte[] row = new byte[size()];
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      int item = itemCodes.indexOf(answer.getKey());
      OptionalInt code = item < 0 ? OptionalInt.empty() : encode(item, answer.getValue());
      if (code.isEmpty()) {
        throw new IllegalArgumentException("Not an answer of this questionnaire: " + answer);
      }
      row[item] = (byte) code.getAsInt();
    }
    return row;
  }

  /**
   * The answer behind a code: a value, {@code NA}, or null for not answered.
   *
   * @throws IllegalArgumentException if the scale has no such option
   */
  public @Nullable String decode(int item, byte code) {
    int unsigned = Byte.toUnsignedInt(code);
    if (unsigned == NOT_ANSWERED) {
      return null;
    }
    if (unsigned == NO_OPINION_CODE) {
      return NO_OPINION;
    }
    List<Option> options = scales.get(item).options();
    if (unsigned > options.size()) {
      throw new IllegalArgumentException(
          "Item " + itemCodes.get(item) + " has no option " + unsigned);
    }
    return options.get(unsigned - 1).value();
  }

  /** Decodes a row into item code and answer; what was not answered is left out. */
  public Map<String, String> decode(byte[] row) {
    if (row.length != size()) {
      throw new IllegalArgumentException("A row has " + size() + " answers, not " + row.length);
    }
    Map<String, String> answers = new LinkedHashMap<>();
    for (int item = 0; item < row.length; item++) {
      @Nullable String answer = decode(item, row[item]);
      if (answer != null) {
        answers.put(itemCodes.get(item), answer);
      }
    }
    return answers;
  }
}
