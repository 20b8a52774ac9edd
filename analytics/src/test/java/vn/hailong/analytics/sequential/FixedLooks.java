package vn.hailong.analytics.sequential;

import java.util.SplittableRandom;
import org.apache.commons.math3.special.Beta;
import vn.hailong.analytics.simulation.AnswerModel;

/** What happens to those who look every day at limits that were made for one look. */
final class FixedLooks {

  private FixedLooks() {}

  /**
   * The share of offices, each with one item, called reached on some day by the lower
   * Clopper–Pearson limit at 95 %, which the ordinary limit is here: it lies above the target when
   * the chance of as many satisfied or more is below 2.5 % at the target.
   */
  static double falselyReached(
      AnswerModel model, double target, int days, int perDay, int offices, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int called = 0;
    for (int office = 0; office < offices; office++) {
      int satisfied = 0;
      boolean reached = false;
      for (int day = 1; day <= days && !reached; day++) {
        for (int i = 0; i < perDay; i++) {
          satisfied += model.satisfied(model.draw(random));
        }
        int missing = day * perDay - satisfied;
        reached = Beta.regularizedBeta(target, satisfied, missing + 1) < 0.025;
      }
      called += reached ? 1 : 0;
    }
    return (double) called / offices;
  }
}
