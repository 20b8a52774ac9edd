package vn.hailong.analytics.integrity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.util.CombinatoricsUtils;
import vn.hailong.analytics.integrity.BurstDay.Candidate;
import vn.hailong.analytics.integrity.Evidence.Window;

/**
 * A scan for short spans with too many responses: every hour and every two hours of every day, of
 * the office and of each desk. Times are known to the hour only, and a burst of an hour mostly lies
 * across two. Each day has its least likely span; with t the chance of the j-th least likely of
 * these and Λ(t) the expected number of days with a span as unlikely, the chance of j such days is
 * at most Λ(t)^j / j!, because days are independent given their rates. That finds one large burst
 * as well as several smaller ones (scan statistics: J. Naus, The distribution of the size of the
 * maximum cluster of points on a line, JASA 60, 1965).
 */
final class BurstCheck {

  /** What part of the error is for one day standing out, for two together, three, four. */
  private static final double[] PARTS = {0.5, 0.25, 0.15, 0.1};

  private final IntegritySettings settings;
  private final ResponseLog log;
  private final List<BurstDay> days;

  BurstCheck(IntegritySettings settings, ResponseLog log, List<MonthSummary> history) {
    this.settings = settings;
    this.log = log;
    HourProfile past = HourProfile.none();
    history.forEach(month -> past.add(month.hours()));
    days = log.days().stream().map(day -> new BurstDay(day, settings, log, past)).toList();
  }

  List<Suspicion> run() {
    List<Candidate> candidates = new ArrayList<>();
    days.forEach(day -> day.leastLikely().ifPresent(candidates::add));
    candidates.sort(Comparator.comparingDouble(Candidate::score));
    double least = 1;
    int together = 0;
    for (int j = 1; j <= Math.min(PARTS.length, candidates.size()); j++) {
      double chance = chance(candidates.get(j - 1).score(), j) / PARTS[j - 1];
      if (chance < least) {
        least = chance;
        together = j;
      }
    }
    if (together == 0) {
      return List.of();
    }
    double alone = settings.level() / days.size();
    while (together < candidates.size() && candidates.get(together).score() <= alone) {
      together++;
    }
    List<Window> windows = candidates.subList(0, together).stream().map(Candidate::window).toList();
    return List.of(
        new Suspicion(
            least,
            new Evidence.Burst(windows),
            RowSet.where(
                log.size(), row -> windows.stream().anyMatch(window -> isIn(row, window)))));
  }

  /** The chance that so many days have a span of such a score or a lower one. */
  private double chance(double score, int count) {
    // Scores are p-values, so that no more than this can be expected; often it is answer enough.
    if (days.size() * score >= count) {
      return 1;
    }
    double expected = days.stream().mapToDouble(day -> day.expected(score)).sum();
    return Math.pow(expected, count) / CombinatoricsUtils.factorialDouble(count);
  }

  private boolean isIn(int row, Window window) {
    ResponseLog.Entry entry = log.entry(row);
    return settings.isTimed(entry.channel())
        && log.isIn(row, window.group())
        && !entry.hour().isBefore(window.from())
        && entry.hour().isBefore(window.from().plusHours(window.hours()));
  }
}
