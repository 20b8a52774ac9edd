package vn.hailong.analytics.sequential;

import java.util.SplittableRandom;
import vn.hailong.analytics.simulation.AnswerModel;

/** Many offices looked at on every day's end. */
final class DailyLooks {

  private static final double LOG_LEVEL = Math.log(40);

  private final double target;
  private final int days;
  private final int perDay;
  private int offices;
  private int reached;
  private int notReached;
  private int[] reachedOn = new int[16];

  DailyLooks(double target, int days, int perDay) {
    this.target = target;
    this.days = days;
    this.perDay = perDay;
  }

  /** One office whose rate is the same every day. */
  void office(AnswerModel model, SplittableRandom random) {
    office(new AnswerModel[] {model}, random);
  }

  /** One office whose days take turns. */
  void office(AnswerModel[] models, SplittableRandom random) {
    AnswerCounts counts = new AnswerCounts(models[0].items());
    boolean isReached = false;
    boolean isMissed = false;
    for (int day = 0; day < days && !(isReached && isMissed); day++) {
      AnswerModel model = models[day % models.length];
      for (int i = 0; i < perDay; i++) {
        int respondent = model.draw(random);
        counts.add(model.valid(respondent), model.satisfied(respondent), 1);
      }
      if (!isReached && Capital.log(counts, target) >= LOG_LEVEL) {
        isReached = true;
        if (reached == reachedOn.length) {
          reachedOn = java.util.Arrays.copyOf(reachedOn, 2 * reached);
        }
        reachedOn[reached++] = day + 1;
      }
      if (!isMissed && Capital.log(counts.swapped(), 1 - target) >= LOG_LEVEL) {
        isMissed = true;
        notReached++;
      }
    }
    offices++;
  }

  double reached() {
    return (double) reached / offices;
  }

  double notReached() {
    return (double) notReached / offices;
  }

  /** The share of offices found to reach the target by the end of a day. */
  double reachedBy(int day) {
    int count = 0;
    for (int i = 0; i < reached; i++) {
      count += reachedOn[i] <= day ? 1 : 0;
    }
    return (double) count / offices;
  }
}
