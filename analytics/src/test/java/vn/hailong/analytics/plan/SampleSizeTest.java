package vn.hailong.analytics.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.recorded.Recorded;

/** Against R 4.2.2: qnorm with Cochran's formulas, and binom.test, in {@code plan.R}. */
class SampleSizeTest {

  private final Recorded r = Recorded.by("plan");

  @Test
  void cochransSizes() {
    r.startingWith("cochran ")
        .forEach((arguments, expected) -> {
          List<String> a = Arrays.asList(arguments.split(" ", -1));
          double share = Double.parseDouble(a.get(0));
          double margin = Double.parseDouble(a.get(1));
          double confidence = Double.parseDouble(a.get(2));
          long size =
              a.size() == 3
                  ? SampleSize.cochran(share, margin, confidence)
                  : SampleSize.cochran(share, margin, confidence, Long.parseLong(a.get(3)));
          assertEquals(expected.longValue(), size, arguments);
        });
  }

  @Test
  void textbookSize() {
    assertEquals(385, SampleSize.cochran(0.5, 0.05, 0.95));
    assertEquals(0, SampleSize.cochran(0.5, 0.05, 0.95, 0));
  }

  @Test
  void yamanesSizes() {
    r.startingWith("yamane ")
        .forEach((arguments, expected) -> {
          List<String> a = Arrays.asList(arguments.split(" ", -1));
          long population = (long) Double.parseDouble(a.get(0));
          assertEquals(
              expected.longValue(),
              SampleSize.yamane(population, Double.parseDouble(a.get(1))),
              arguments);
        });
    assertEquals(200, SampleSize.yamane(400, 0.05));
  }

  @Test
  void runsOfSatisfiedAnswersThatClearATarget() {
    r.startingWith("one-sided ")
        .forEach((arguments, expected) -> {
          List<String> a = Arrays.asList(arguments.split(" ", -1));
          assertEquals(
              expected.longValue(),
              SampleSize.perfectAnswers(Double.parseDouble(a.get(0)), Double.parseDouble(a.get(1))),
              arguments);
        });
    r.startingWith("two-sided ")
        .forEach((arguments, expected) -> {
          List<String> a = Arrays.asList(arguments.split(" ", -1));
          assertEquals(
              expected.longValue(),
              SampleSize.perfectAnswersForVerdict(
                  Double.parseDouble(a.get(0)), Double.parseDouble(a.get(1))),
              arguments);
        });
    assertEquals(59, SampleSize.perfectAnswers(0.95, 0.95));
    assertEquals(72, SampleSize.perfectAnswersForVerdict(0.95, 0.95));
  }

  @Test
  void theMarginOfASizeIsTheOneAskedFor() {
    long size = SampleSize.cochran(0.9, 0.03, 0.95, 5230);
    double margin = SampleSize.margin(0.9, size, 0.95, 5230);
    double ofOneLess = SampleSize.margin(0.9, size - 1, 0.95, 5230);
    assertEquals(true, margin <= 0.03 && ofOneLess > 0.03, margin + " " + ofOneLess);
    assertEquals(0, SampleSize.margin(0.9, 80, 0.95, 80));
  }

  @Test
  void whatIsOutOfRangeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> SampleSize.cochran(0, 0.05, 0.95));
    assertThrows(IllegalArgumentException.class, () -> SampleSize.cochran(0.5, 0, 0.95));
    assertThrows(IllegalArgumentException.class, () -> SampleSize.cochran(0.5, 0.05, 1));
    assertThrows(IllegalArgumentException.class, () -> SampleSize.cochran(0.5, 0.05, 0.95, -1));
    assertThrows(IllegalArgumentException.class, () -> SampleSize.yamane(-1, 0.05));
    assertThrows(IllegalArgumentException.class, () -> SampleSize.yamane(100, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> SampleSize.margin(0.5, 0, 0.95, 10));
    assertThrows(IllegalArgumentException.class, () -> SampleSize.margin(0.5, 11, 0.95, 10));
    assertThrows(IllegalArgumentException.class, () -> SampleSize.perfectAnswers(1, 0.95));
  }
}
