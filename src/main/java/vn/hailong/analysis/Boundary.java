package vn.hailong.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hailong.response.RollupRow;

/**
 * The past day up to which a round's details may be shown: every viewer, every node and every
 * restart finds the same one. Days of fewer than {@link Cell#FEWEST} new answers are joined with
 * the next, and as many answers again stay in reserve, so that the last step, when the round
 * closes, is one of several people too.
 *
 * @param used answers up to the end of the day
 */
record Boundary(LocalDate day, long used) {

  /**
   * The last day with a reserve behind it; the first one, where there is no other, needs none.
   *
   * @param days sums by day
   * @param today not over, so never among the days
   * @return null where no day will do
   */
  static @Nullable Boundary last(List<RollupRow> days, LocalDate today) {
    Map<LocalDate, Long> byDay = new TreeMap<>();
    days.forEach(sum -> byDay.merge(LocalDate.parse(sum.group()), sum.used(), Long::sum));
    long all = Snapshot.used(days);
    long used = 0;
    Boundary previous = null;
    Boundary last = null;
    for (Map.Entry<LocalDate, Long> day : byDay.entrySet()) {
      used += day.getValue();
      long from = last == null ? 0 : last.used();
      if (day.getKey().isBefore(today) && used - from >= Cell.FEWEST) {
        previous = last;
        last = new Boundary(day.getKey(), used);
      }
    }
    boolean reserve = last != null && all - last.used() >= Cell.FEWEST;
    return reserve || previous == null ? last : previous;
  }
}
