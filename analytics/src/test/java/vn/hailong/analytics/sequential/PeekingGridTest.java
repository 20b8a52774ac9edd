package vn.hailong.analytics.sequential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hailong.analytics.simulation.Table.percent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.estimate.Target;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.simulation.AnswerModel;
import vn.hailong.analytics.simulation.CountedSurvey;
import vn.hailong.analytics.simulation.FiniteOffice;
import vn.hailong.analytics.simulation.Table;
import vn.hailong.analytics.simulation.YesNoSurvey;

/** The guide's tables on looking often, some ten minutes. */
@Tag("soak")
class PeekingGridTest {

  private static final int DAYS = 120;
  private static final int PER_DAY = 15;

  @Test
  void atTheTarget() {
    Table table =
        new Table(
            "peeking-at-the-target", "answers", "target", "reached", "not reached", "fixed limits");
    List<String> misses = new ArrayList<>();
    for (double target : new double[] {0.8, 0.9, 0.95}) {
      for (boolean pooled : new boolean[] {false, true}) {
        AnswerModel model =
            pooled ? AnswerModel.normal(5, target, 0.6, 0.9) : AnswerModel.oneItem(target);
        DailyLooks looks = run(new AnswerModel[] {model}, target, pooled ? 4000 : 10_000);
        table.row(
            pooled ? "five items" : "one item",
            target,
            percent(looks.reached()),
            percent(looks.notReached()),
            pooled
                ? "–"
                : percent(FixedLooks.falselyReached(model, target, DAYS, PER_DAY, 10_000, 6)));
        if (looks.reached() > 0.03) {
          misses.add(target + " " + pooled + " " + looks.reached());
        }
      }
    }
    AnswerModel[] week = {
      AnswerModel.oneItem(0.91),
      AnswerModel.oneItem(0.94),
      AnswerModel.oneItem(0.95),
      AnswerModel.oneItem(0.96),
      AnswerModel.oneItem(0.99)
    };
    DailyLooks looks = run(week, 0.95, 10_000);
    table.row(
        "one item, Mondays 91 % … Fridays 99 %",
        0.95, percent(looks.reached()), percent(looks.notReached()), "–");
    table.publish();
    assertEquals(List.of(), misses);
    assertTrue(looks.reached() <= 0.03, () -> "week: " + looks.reached());
  }

  @Test
  void power() {
    Table table =
        new Table("peeking-power", "true rate", "answers", "n = 105", "210", "450", "900", "1800");
    for (double rate : new double[] {0.96, 0.97, 0.98, 0.99}) {
      for (boolean pooled : new boolean[] {false, true}) {
        AnswerModel model =
            pooled ? AnswerModel.normal(5, rate, 0.6, 0.9) : AnswerModel.oneItem(rate);
        DailyLooks looks = run(new AnswerModel[] {model}, 0.95, 2000);
        List<Object> row = new ArrayList<>(List.of(rate, pooled ? "five items" : "one item"));
        for (int day : new int[] {7, 14, 30, 60, 120}) {
          row.add(percent(looks.reachedBy(day)));
        }
        table.row(row.toArray());
      }
    }
    table.publish();
  }

  private static DailyLooks run(AnswerModel[] models, double target, int offices) {
    SplittableRandom random = new SplittableRandom(7);
    DailyLooks looks = new DailyLooks(target, DAYS, PER_DAY);
    for (int i = 0; i < offices; i++) {
      looks.office(models, random);
    }
    return looks;
  }

  /** Two fields, weights three to one, 600 of 4,000 dossiers answered in 120 days. */
  @Test
  void presetLooksAtAWeightedRate() {
    Table table = new Table("preset-looks", "answers", "target", "looks", "reached", "not reached");
    List<String> misses = new ArrayList<>();
    for (boolean pooled : new boolean[] {false, true}) {
      for (double target : new double[] {0.9, 0.95}) {
        AnswerModel model =
            pooled ? AnswerModel.normal(5, target, 0.6, 0.9) : AnswerModel.oneItem(target);
        for (int looks : new int[] {4, 6, 12}) {
          double[] shares = preset(model, looks, 4000);
          table.row(
              pooled ? "five items" : "one item",
              target,
              looks,
              percent(shares[0]),
              percent(shares[1]));
          // Each look is as good as the ordinary limits, which pooled items hold a little less
          // well.
          if (shares[0] > (pooled ? 0.035 : 0.03)) {
            misses.add(looks + " looks, " + target + " " + pooled + ": " + shares[0]);
          }
        }
      }
    }
    table.publish();
    assertEquals(List.of(), misses);
  }

  private static double[] preset(AnswerModel model, int count, int offices) {
    SplittableRandom random = new SplittableRandom(8);
    Questionnaire questionnaire = YesNoSurvey.questionnaire(model.items());
    LocalDate first = LocalDate.of(2026, 1, 1);
    LocalDate last = first.plusDays(DAYS - 1);
    PresetLooks looks = PresetLooks.spread(first, last, count);
    int reached = 0;
    int missed = 0;
    for (int i = 0; i < offices; i++) {
      FiniteOffice office =
          new FiniteOffice(new AnswerModel[] {model, model}, new int[] {1000, 3000}, random);
      office.shuffle(random);
      SequentialVerdict verdict =
          looks.verdict(
              last,
              0.95,
              new Target(office.rate()),
              (day, confidence) -> {
                int each = (int) (300 * (day.toEpochDay() - first.toEpochDay() + 1) / DAYS);
                CountedSurvey survey = new CountedSurvey(2);
                office.add(survey, 0, 0, each);
                office.add(survey, 1, 0, each);
                return new SurveySample(questionnaire, survey, office.population(), confidence)
                    .rate(YesNoSurvey.all(questionnaire));
              });
      reached += verdict.reachedOn() != null ? 1 : 0;
      missed += verdict.notReachedOn() != null ? 1 : 0;
      if (verdict.verdict() == Verdict.REACHED && verdict.hasChanged()) {
        throw new AssertionError("both reached and changed");
      }
    }
    return new double[] {(double) reached / offices, (double) missed / offices};
  }
}
