package vn.hailong.analytics.estimate;

import java.util.Arrays;
import java.util.List;
import vn.hailong.analytics.questionnaire.Questionnaire;

/**
 * Works out what one encoded response (see {@link vn.hailong.analytics.questionnaire.AnswerCodec})
 * adds to a measure. Immutable.
 */
public final class MeasureScorer {

  private final MeasureDef measure;
  private final int[] columns;
  private final AnswerTable[] tables;

  /**
   * Prepares a measure of a questionnaire.
   *
   * @throws IllegalArgumentException if the questionnaire lacks an item, or weights that the
   *     measure's kind needs
   */
  public MeasureScorer(Questionnaire questionnaire, MeasureDef measure) {
    this.measure = measure;
    List<String> codes = questionnaire.itemCodes();
    columns = measure.items().stream().mapToInt(codes::indexOf).toArray();
    tables =
        measure.items().stream()
            .map(item -> new AnswerTable(questionnaire.scaleOf(item), measure.kind()))
            .toArray(AnswerTable[]::new);
  }

  /** The measure. */
  public MeasureDef measure() {
    return measure;
  }

  /** The moments of one response. */
  public Moments score(byte[] answers) {
    int valid = 0;
    int satisfied = 0;
    long parts = 0;
    for (int i = 0; i < columns.length; i++) {
      byte answer = answers[columns[i]];
      if (tables[i].isValid(answer)) {
        valid++;
        satisfied += tables[i].isSatisfied(answer) ? 1 : 0;
        parts += tables[i].parts(answer);
      }
    }
    return Moments.of(valid, satisfied, parts);
  }

  /** The positions of the measure's items in encoded responses. */
  int[] columns() {
    return columns.clone();
  }

  /** For each item of the measure the score of each code. */
  long[][] scores() {
    return Arrays.stream(tables).map(AnswerTable::scores).toArray(long[][]::new);
  }

  /** What answers to the measure's item at a position count for. */
  AnswerTable table(int position) {
    return tables[position];
  }
}
