package vn.hailong.analytics.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Figure;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.estimate.Target;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.simulation.VerdictCell.Answers;

/**
 * Offices with an undetermined verdict that ask as many more as they are told, who answer as those
 * did who have answered so far: the rate is held fixed, as the number promises.
 *
 * @param weightRatio the larger weight over the smaller, or null without a population
 */
record NeededCell(
    double rate, double target, int used, Answers answers, @Nullable Double weightRatio) {

  /**
   * What was measured.
   *
   * @param asked offices that were told a number
   * @param median of the numbers
   * @param settled the share of them that so many settled
   */
  record Result(int asked, long median, double settled) {}

  Result run(int samples, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Target held = new Target(target);
    List<Long> numbers = new ArrayList<>();
    int settled = 0;
    AnswerModel model = answers.model(rate);
    for (int i = 0; i < samples; i++) {
      Office office = new Office(model, random);
      @Nullable Long needed = office.figure().responsesNeeded(held);
      if (needed != null) {
        numbers.add(needed);
        office.ask(needed);
        settled += office.figure().verdict(held) == Verdict.UNDETERMINED ? 0 : 1;
      }
    }
    numbers.sort(null);
    return new Result(
        numbers.size(),
        numbers.isEmpty() ? 0 : numbers.get(numbers.size() / 2),
        (double) settled / numbers.size());
  }

  private final class Office {

    private final SplittableRandom random;
    private final Questionnaire questionnaire = YesNoSurvey.questionnaire(answers.items());
    private final AnswerModel model;
    private final int[][] answered;
    private final @Nullable Population population;
    private final CountedSurvey survey;

    /** Without a population one field; else two alike that are sampled with different chances. */
    Office(AnswerModel model, SplittableRandom random) {
      this.model = model;
      this.random = random;
      int fields = weightRatio == null ? 1 : 2;
      survey = new CountedSurvey(fields);
      answered = new int[fields][used / fields];
      for (int h = 0; h < fields; h++) {
        for (int i = 0; i < answered[h].length; i++) {
          answered[h][i] = model.draw(random);
          survey.add(h, model.moments(answered[h][i]));
        }
      }
      population = weightRatio == null ? null : population(weightRatio);
    }

    private Population population(double ratio) {
      SequencedMap<String, Long> sizes = new LinkedHashMap<>();
      sizes.put("0", 8L * used);
      sizes.put("1", (long) (8 * used * ratio));
      return new Population(sizes);
    }

    /** So many more, each like one of those of the same field who answered at first. */
    void ask(long more) {
      for (int h = 0; h < answered.length; h++) {
        long here = more * (h + 1) / answered.length - more * h / answered.length;
        for (long i = 0; i < here; i++) {
          survey.add(h, model.moments(answered[h][random.nextInt(answered[h].length)]));
        }
      }
    }

    Figure figure() {
      return new SurveySample(questionnaire, survey, population, 0.95)
          .rate(YesNoSurvey.all(questionnaire))
          .orElseThrow();
    }
  }
}
