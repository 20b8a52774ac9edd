package vn.hailong.response;

import java.util.List;
import vn.hailong.analytics.estimate.MeasureScorer;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** Where a questionnaire's counts and moments stand in a {@link RollupRow}. Immutable. */
final class TallyLayout {

  private final int[] firstPlaces;
  private final int places;
  private final List<MeasureScorer> scorers;

  TallyLayout(Questionnaire questionnaire) {
    List<Item> items = questionnaire.items();
    firstPlaces = new int[items.size()];
    int next = 0;
    for (int i = 0; i < firstPlaces.length; i++) {
      firstPlaces[i] = next;
      next += questionnaire.scaleOf(items.get(i).code()).options().size() + 1;
    }
    places = next;
    scorers =
        Measures.standard(questionnaire).stream()
            .map(measure -> new MeasureScorer(questionnaire, measure))
            .toList();
  }

  long[] noCounts() {
    return new long[places];
  }

  long[] noMoments() {
    return new long[scorers.size() * Moments.SIZE];
  }

  /** Counts the answers of one response. */
  void count(byte[] answers, long[] counts) {
    for (int item = 0; item < firstPlaces.length; item++) {
      int code = Byte.toUnsignedInt(answers[item]);
      if (code == AnswerCodec.NO_OPINION_CODE) {
        counts[endOf(item) - 1]++;
      } else if (code != AnswerCodec.NOT_ANSWERED) {
        counts[firstPlaces[item] + code - 1]++;
      }
    }
  }

  /** Adds the moments of one response. */
  void score(byte[] answers, long[] moments) {
    for (int measure = 0; measure < scorers.size(); measure++) {
      long[] own = scorers.get(measure).score(answers).toArray();
      for (int i = 0; i < Moments.SIZE; i++) {
        moments[measure * Moments.SIZE + i] += own[i];
      }
    }
  }

  private int endOf(int item) {
    return item + 1 < firstPlaces.length ? firstPlaces[item + 1] : places;
  }
}
