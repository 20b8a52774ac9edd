package vn.hailong.analytics.integrity;

import java.util.List;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.MeasureScorer;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.Factor;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Scale;

/** What encoded answers (see {@link AnswerCodec}) look like as a whole. */
final class AnswerTraits {

  private final int[] mainColumns;
  private final MeasureScorer satisfaction;

  AnswerTraits(Questionnaire questionnaire) {
    List<String> codes = questionnaire.itemCodes();
    String main = mainScale(questionnaire);
    mainColumns =
        questionnaire.factors().stream()
            .filter(factor -> factor.scale().equals(main))
            .flatMap(factor -> factor.itemCodes().stream())
            .mapToInt(codes::indexOf)
            .toArray();
    MeasureDef measure = Measures.overall(questionnaire).orElse(Measures.items(codes));
    satisfaction = new MeasureScorer(questionnaire, measure);
  }

  /** The scale of most items; of several the first. */
  private static String mainScale(Questionnaire questionnaire) {
    String main = "";
    int most = 0;
    for (Scale scale : questionnaire.scales()) {
      int items = 0;
      for (Factor factor : questionnaire.factors()) {
        items += factor.scale().equals(scale.code()) ? factor.items().size() : 0;
      }
      if (items > most) {
        most = items;
        main = scale.code();
      }
    }
    return main;
  }

  /** How many items of the main scale have a value. */
  int given(byte[] answers) {
    int given = 0;
    for (int column : mainColumns) {
      given += isValue(answers[column]) ? 1 : 0;
    }
    return given;
  }

  /** Whether all items of the main scale that have a value have the same. */
  boolean isStraight(byte[] answers) {
    int value = 0;
    for (int column : mainColumns) {
      if (isValue(answers[column])) {
        if (value != 0 && value != answers[column]) {
          return false;
        }
        value = answers[column];
      }
    }
    return value != 0;
  }

  /** How many items were answered, on any scale and with no opinion too: all were read. */
  static int answered(byte[] answers) {
    int answered = 0;
    for (byte answer : answers) {
      answered += answer == AnswerCodec.NOT_ANSWERED ? 0 : 1;
    }
    return answered;
  }

  boolean isJudging(byte[] answers) {
    return satisfaction.score(answers).n() > 0;
  }

  boolean isWhollySatisfied(byte[] answers) {
    Moments moments = satisfaction.score(answers);
    return moments.n() > 0 && moments.y() == moments.m();
  }

  private static boolean isValue(byte answer) {
    return answer != AnswerCodec.NOT_ANSWERED && answer != (byte) AnswerCodec.NO_OPINION_CODE;
  }
}
