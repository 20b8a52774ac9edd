package vn.hailong.analytics.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hailong.analytics.criteria.Rule;

class PointsTest {

  private static BigDecimal decimal(String text) {
    String[] parts = text.split("/", -1);
    BigDecimal number = new BigDecimal(parts[0]);
    return parts.length == 1
        ? number
        : number.divide(new BigDecimal(parts[1]), MathContext.DECIMAL128);
  }

  private static Rule rule(String text) {
    String[] words = text.split(" ", -1);
    return switch (words[0]) {
      case "yes_no" -> new Rule.YesNo();
      case "ratio" -> new Rule.Ratio(decimal(words[1]));
      case "deduction" -> new Rule.Deduction(decimal(words[1]));
      case "proportional" -> new Rule.Proportional();
      case "linear" -> new Rule.Linear(decimal(words[1]), decimal(words[2]));
      default ->
          new Rule.Steps(
              List.of(
                  new Rule.Step(decimal(words[1]), decimal(words[2])),
                  new Rule.Step(decimal(words[3]), decimal(words[4]))));
    };
  }

  @ParameterizedTest(name = "{0}, max {1}, value {2}: {3}")
  @CsvSource({
    "yes_no, 1.5, 1, 1.50",
    "yes_no, 1.5, 0, 0.00",
    "ratio 0, 2, 0.5, 1.00",
    "ratio 0.5, 2, 0.5, 1.00",
    "ratio 0.5, 2, 0.4999, 0.00",
    "ratio 0.5, 2, 1.7, 2.00",
    "ratio 0.5, 2, 25/47, 1.06",
    "ratio 0, 0.045, 1/3, 0.02", // exactly 0.015
    "steps 0.95 2 0.8 0.75, 2, 0.95, 2.00",
    "steps 0.95 2 0.8 0.75, 2, 19/20, 2.00",
    "steps 0.95 2 0.8 0.75, 2, 0.94996, 0.75",
    "steps 0.95 2 0.8 0.75, 2, 0.79, 0.00",
    "steps 0 2 -15 1, 2, -15, 1.00",
    "steps 0 2 -15 1, 2, -16, 0.00",
    "steps 0.333333333333 2 0 1, 2, 1/3, 2.00",
    "deduction 0.25, 1, 3, 0.25",
    "deduction 0.25, 1, 4, 0.00",
    "deduction 0.25, 1, 40, 0.00",
    "proportional, 5, 0.815307990973399, 4.08",
    "proportional, 5, 0.845, 4.23", // half-up
    "proportional, 5, 0.8449999999999999, 4.23", // the same share, worked out in binary
    "proportional, 5, 0.8449, 4.22",
    "linear 0.5 0.95, 5, 0.5, 0.00",
    "linear 0.5 0.95, 5, 0.4, 0.00",
    "linear 0.5 0.95, 5, 0.95, 5.00",
    "linear 0.5 0.95, 5, 1, 5.00",
    "linear 0.5 0.95, 2, 0.8, 1.33",
    "linear 0.5 0.95, 3, 10/15, 1.11",
  })
  void aRuleGivesPoints(String rule, String max, String value, String points) {
    assertEquals(
        new BigDecimal(points), Points.of(rule(rule), new BigDecimal(max), decimal(value)));
  }

  @ParameterizedTest
  @CsvSource({"1.005, 1.01", "1.0049, 1.00", "2, 2.00", "0.125, 0.13"})
  void pointsAreRoundedHalfUp(String points, String rounded) {
    assertEquals(new BigDecimal(rounded), Points.round(new BigDecimal(points)));
  }
}
