package vn.hailong.analytics.integrity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.ResponseRow;

/** Many offices' months, clean or with responses added, and how often something was found. */
final class OfficeMonths {

  private final IntegritySettings settings = IntegritySettings.standard(Months.CALENDAR);
  private final IntegrityChecks checks = new IntegrityChecks(settings);
  static boolean DEBUG = Boolean.getBoolean("debug");
  private final int responses;
  private final int history;
  private final Map<IntegrityCheck, Integer> byCheck = new EnumMap<>(IntegrityCheck.class);
  private int months;
  private int found;

  /**
   * Counts for one kind of office.
   *
   * @param responses of the month, added ones among them
   * @param history how many earlier months are known
   */
  OfficeMonths(int responses, int history) {
    this.responses = responses;
    this.history = history;
  }

  /** Draws offices with a share of responses added, or none. */
  OfficeMonths run(int offices, @Nullable Plant plant, double share, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < offices; i++) {
      SimulatedOffice office = new SimulatedOffice(responses, random.split());
      List<MonthSummary> past = new ArrayList<>();
      for (int month = 0; month < history; month++) {
        past.add(MonthSummary.of(log(office.honestMonth()), settings));
        office.nextMonth();
      }
      int added = plant == null ? 0 : (int) Math.round(responses * share);
      List<ResponseRow> rows = office.honestMonth(responses - added);
      if (plant != null) {
        plant.add(office, added, rows);
      }
      count(checks.check(log(rows), past, office.dossiers(rows)));
    }
    return this;
  }

  private static ResponseLog log(List<ResponseRow> rows) {
    ResponseLog.Builder log = ResponseLog.builder(Likert.QUESTIONNAIRE, Months.CALENDAR.zone());
    rows.forEach(log::add);
    return log.build();
  }

  private void count(IntegrityReport report) {
    months++;
    if (DEBUG) report.findings().forEach(f -> System.out.println(f.pValue() + " " + f.evidence()));
    found += report.findings().isEmpty() ? 0 : 1;
    report.findings().stream()
        .map(Finding::check)
        .distinct()
        .forEach(check -> byCheck.merge(check, 1, Integer::sum));
  }

  double found() {
    return (double) found / months;
  }

  Map<IntegrityCheck, Integer> byCheck() {
    return byCheck;
  }
}
