package vn.hailong.analytics.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.estimate.MeasureScorer;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.inference.Reason;
import vn.hailong.analytics.recorded.Recorded;
import vn.hailong.analytics.recorded.RecordedSurvey;

/** Against R 4.2.2: {@code summary(lm(…))$r.squared} over all subsets in {@code drivers.R}. */
class DominanceTest {

  private static final List<String> ITEMS = RecordedSurvey.QUESTIONNAIRE.itemCodes();

  private final Recorded r = Recorded.by("drivers");

  @Test
  void twelvePredictorsAsInLm() {
    double[][] rows =
        RecordedSurvey.round("2026").responses().stream()
            .map(response -> values(response.answers()))
            .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
            .toArray(double[][]::new);
    r.check("twelve n", rows.length);
    Dominance dominance = dominance(rows);
    for (int j = 0; j < 12; j++) {
      r.check("twelve " + ITEMS.get(j + 1), dominance.shares().get(j));
    }
    assertEquals(
        dominance.rSquared(),
        dominance.shares().stream().mapToDouble(Double::doubleValue).sum(),
        1e-12);
  }

  @Test
  void whatFollowsFromOthersAddsNothing() {
    double[][] rows =
        RecordedSurvey.round("2026").responses().stream()
            .map(response -> factorMeans(response.answers()))
            .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
            .map(row -> new double[] {row[0], row[1], row[2], row[1] + row[2], 3, row[3]})
            .toArray(double[][]::new);
    Dominance dominance = dominance(rows);
    List<String> names = List.of("A", "B", "S", "K", "C");
    for (int j = 0; j < names.size(); j++) {
      r.check("collinear " + names.get(j), dominance.shares().get(j));
    }
    r.check("collinear total", dominance.rSquared());
  }

  @Test
  void onePredictorHasAllOfIt() {
    double[][] x = {{1}, {2}, {3}, {4}};
    Dominance dominance = Dominance.of(x, new double[] {1, 3, 2, 5}).get();
    assertEquals(dominance.rSquared(), dominance.shares().getFirst(), 1e-15);
    assertEquals(List.of(1.0), dominance.relative());
  }

  @Test
  void whatExplainsNothingHasNoPart() {
    double[][] x = {{-1}, {-1}, {1}, {1}};
    Dominance dominance = Dominance.of(x, new double[] {-1, 1, -1, 1}).get();
    assertEquals(0, dominance.rSquared());
    assertEquals(List.of(0.0), dominance.relative());
  }

  @Test
  void whatHasNoSharesSaysWhy() {
    double[][] constant = {{1}, {1}, {1}};
    double[][] rising = {{1}, {2}, {3}};
    assertEquals(
        Optional.of(Reason.NO_VARIANCE), Dominance.of(constant, new double[] {1, 2, 3}).reason());
    assertEquals(
        Optional.of(Reason.NO_VARIANCE), Dominance.of(rising, new double[] {2, 2, 2}).reason());
    assertEquals(
        Optional.of(Reason.TOO_FEW_RESPONSES),
        Dominance.of(new double[][] {{1}, {2}}, new double[] {1, 2}).reason());
    assertEquals(
        Optional.of(Reason.TOO_FEW_RESPONSES),
        Dominance.of(new double[0][0], new double[0]).reason());
  }

  @Test
  void whatIsNoTableIsRefused() {
    double[][] ragged = {{1}, {2, 3}};
    double[][] thirteen = new double[20][13];
    double[][] missing = {{1}, {Double.NaN}, {2}};
    assertThrows(IllegalArgumentException.class, () -> Dominance.of(ragged, new double[] {1, 2}));
    assertThrows(IllegalArgumentException.class, () -> Dominance.of(thirteen, new double[20]));
    assertThrows(
        IllegalArgumentException.class, () -> Dominance.of(missing, new double[] {1, 2, 3}));
    assertThrows(IllegalArgumentException.class, () -> Dominance.of(missing, new double[] {1, 2}));
  }

  /** Q0 and the twelve other items. */
  private static double[] values(byte[] answers) {
    return ITEMS.stream().mapToDouble(item -> mean(List.of(item), answers)).toArray();
  }

  /** Q0, A, B, C and, so that only complete respondents are left, D. */
  private static double[] factorMeans(byte[] answers) {
    return RecordedSurvey.QUESTIONNAIRE.factors().stream()
        .mapToDouble(factor -> mean(factor.itemCodes(), answers))
        .toArray();
  }

  private static double mean(List<String> items, byte[] answers) {
    Moments moments =
        new MeasureScorer(RecordedSurvey.QUESTIONNAIRE, Measures.items(items)).score(answers);
    return moments.m() == 0 ? Double.NaN : (double) moments.s() / moments.m();
  }

  /** The first column is the outcome. */
  private static Dominance dominance(double[][] rows) {
    return Dominance.of(
            Arrays.stream(rows)
                .map(row -> Arrays.copyOfRange(row, 1, row.length))
                .toArray(double[][]::new),
            IntStream.range(0, rows.length).mapToDouble(i -> rows[i][0]).toArray())
        .get();
  }
}
