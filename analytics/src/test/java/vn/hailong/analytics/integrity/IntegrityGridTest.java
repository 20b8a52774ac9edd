package vn.hailong.analytics.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hailong.analytics.simulation.Table.percent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.analytics.simulation.Table;

/** The guide's tables on integrity, some fifteen minutes. */
@Tag("soak")
class IntegrityGridTest {

  private static final int[] SIZES = {30, 60, 100, 200, 500, 1000};
  private static final int CLEAN = 2000;
  private static final int PLANTED = 400;

  /** Three standard errors of a share of 0.01 in so many months. */
  private static final double CHANCE = 3 * Math.sqrt(0.01 * 0.99 / CLEAN);

  @Test
  void falseAlarms() {
    List<String> misses = new ArrayList<>();
    Table table = new Table("integrity-false-alarms", columns("months of history", SIZES));
    for (int history : new int[] {0, 1, 3, 6, 12}) {
      List<Object> cells = new ArrayList<>(List.of(history));
      for (int responses : SIZES) {
        OfficeMonths.Result result =
            new OfficeMonths(Habits.USUAL, responses, history).clean(CLEAN, 11 + responses);
        cells.add(percent(result.share()));
        if (result.share() > 0.01 + CHANCE) {
          misses.add(history + " months, n = " + responses + ": " + result);
        }
      }
      table.row(cells.toArray());
    }
    table.publish();
    assertEquals(List.of(), misses);
  }

  /** Reported as it comes: what happens to honest offices less steady than was allowed for. */
  @Test
  void falseAlarmsOfUnsteadyOffices() {
    int[] sizes = {60, 100, 200, 500};
    Table table = new Table("integrity-unsteady", columns("offices", sizes));
    Map<String, Habits> kinds = new LinkedHashMap<>();
    kinds.put("shares drift twice as much", Habits.DRIFTING);
    kinds.put("rushes", Habits.RUSHES);
    kinds.put("seasons", Habits.SEASONS);
    kinds.put("groups of up to six", Habits.GROUPS);
    kinds.forEach((name, habits) -> {
      List<Object> cells = new ArrayList<>(List.of(name));
      for (int responses : sizes) {
        OfficeMonths.Result result = new OfficeMonths(habits, responses, 6).clean(1000, 12);
        cells.add(percent(result.share()));
      }
      table.row(cells.toArray());
    });
    table.publish();
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 0})
  void power(int history) {
    int[] sizes = {60, 100, 200, 500};
    List<String> misses = new ArrayList<>();
    Table table = new Table("integrity-power-" + history, columns("plant | share", sizes));
    for (Plant plant : Plant.values()) {
      for (double share : new double[] {0.1, 0.2, 0.3}) {
        List<Object> cells = new ArrayList<>(List.of(plant.name() + " | " + percent(share)));
        for (int responses : sizes) {
          OfficeMonths offices = new OfficeMonths(Habits.USUAL, responses, history);
          OfficeMonths.Result result = offices.with(plant, share, PLANTED, 13 + responses);
          cells.add(percent(result.share()));
          if (history > 0 && result.share() < promised(plant, share, responses)) {
            misses.add(plant + " " + share + ", n = " + responses + ": " + result);
          }
        }
        table.row(cells.toArray());
      }
    }
    table.publish();
    assertEquals(List.of(), misses);
  }

  private static double promised(Plant plant, double share, int responses) {
    return switch (plant) {
      case ONE_BURST, ONE_BURST_ALL_DESKS, OUTSIDE_HOURS -> share >= 0.2 ? 0.9 : 0;
      case SPREAD_BEST, SPREAD_BEST_FAST -> share >= 0.3 && responses >= 100 ? 0.65 : 0;
      default -> 0;
    };
  }

  /** A hundred offices at once, of which ten have added a fifth. */
  @Test
  void screeningOfManyOffices() {
    int rounds = 30;
    SplittableRandom random = new SplittableRandom(14);
    double falseShare = 0;
    int found = 0;
    for (int round = 0; round < rounds; round++) {
      Map<Integer, IntegrityReport> offices = new LinkedHashMap<>();
      for (int i = 0; i < 100; i++) {
        Plant plant = i % 2 == 0 ? Plant.ONE_BURST : Plant.OUTSIDE_HOURS;
        offices.put(i, OfficeMonths.usual(100).check(i < 10 ? plant : null, 0.2, random.split()));
      }
      List<Integer> out = OfficeScreening.standingOut(offices, 0.05);
      long planted = out.stream().filter(i -> i < 10).count();
      found += (int) planted;
      falseShare += out.isEmpty() ? 0 : (double) (out.size() - planted) / out.size();
    }
    double share = falseShare / rounds;
    Table table = new Table("integrity-screening", "found of 10", "clean among those standing out");
    table.row((double) found / rounds, percent(share));
    table.publish();
    assertTrue(share <= 0.05, () -> "clean among those found: " + share);
    assertTrue(found >= 9 * rounds, "found");
  }

  private static String[] columns(String first, int... sizes) {
    List<String> columns = new ArrayList<>(Arrays.asList(first.split(" \\| ")));
    Arrays.stream(sizes).forEach(size -> columns.add("n = " + size));
    return columns.toArray(String[]::new);
  }
}
