package vn.hailong.analytics.integrity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.ResponseRow;

/**
 * Many offices' months, clean or with responses added, and how often something was found.
 *
 * @param habits of the offices
 * @param responses of the month, added ones among them
 * @param history how many earlier months are known
 */
record OfficeMonths(Habits habits, int responses, int history) {

  private static final IntegritySettings SETTINGS = IntegritySettings.standard(Months.CALENDAR);

  /**
   * What was found.
   *
   * @param months that were checked
   * @param found of them, with any finding
   * @param byCheck months with a finding of the check
   */
  record Result(int months, int found, Map<IntegrityCheck, Integer> byCheck) {
    double share() {
      return (double) found / months;
    }
  }

  /** Ordinary offices with half a year of history. */
  static OfficeMonths usual(int responses) {
    return new OfficeMonths(Habits.USUAL, responses, 6);
  }

  /** Draws offices without added responses. */
  Result clean(int offices, long seed) {
    return run(offices, null, 0, seed);
  }

  /** Draws offices of whose responses a share was added. */
  Result with(Plant plant, double share, int offices, long seed) {
    return run(offices, plant, share, seed);
  }

  private Result run(int offices, @Nullable Plant plant, double share, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<IntegrityCheck, Integer> byCheck = new EnumMap<>(IntegrityCheck.class);
    int found = 0;
    for (int i = 0; i < offices; i++) {
      IntegrityReport report = check(plant, share, random.split());
      found += report.findings().isEmpty() ? 0 : 1;
      report.findings().stream()
          .map(Finding::check)
          .distinct()
          .forEach(check -> byCheck.merge(check, 1, Integer::sum));
    }
    return new Result(offices, found, byCheck);
  }

  /** One office's month. */
  IntegrityReport check(@Nullable Plant plant, double share, SplittableRandom random) {
    SimulatedOffice office = new SimulatedOffice(habits, responses, random);
    List<MonthSummary> past = new ArrayList<>();
    for (int month = 0; month < history; month++) {
      past.add(MonthSummary.of(Months.log(office.honestMonth()), SETTINGS));
      office.nextMonth();
    }
    int added = plant == null ? 0 : (int) Math.round(responses * share);
    List<ResponseRow> rows = office.honestMonth(responses - added);
    if (plant != null) {
      plant.add(office, added, rows);
    }
    return new IntegrityChecks(SETTINGS).check(Months.log(rows), past, office.dossiers(rows));
  }
}
