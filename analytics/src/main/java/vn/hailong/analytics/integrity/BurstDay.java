package vn.hailong.analytics.integrity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.integrity.Evidence.Window;
import vn.hailong.analytics.integrity.ResponseLog.Entry;

/** One day's spans with what was to be expected of them, from all other days. */
final class BurstDay {

  /**
   * How much hours of one kind honestly differ in an office and at one desk: the reciprocal of the
   * squared coefficient of variation.
   */
  private static final double OFFICE_VARIETY = 3;

  private static final double DESK_VARIETY = 2;

  private static final int LONGEST = 2;
  private static final int LEAST = 4;
  private static final double USUAL = 0.8;

  private final List<Span> spans = new ArrayList<>();

  /** A span's least likely count so far. */
  record Candidate(double score, Window window) {}

  /**
   * One span of the day.
   *
   * @param mean of its count
   * @param shape of its count's gamma distribution
   * @param part of the day's error that is for it
   */
  private record Span(
      int from, int hours, Group group, int count, double mean, double shape, double part) {

    double score(int of) {
      return Tails.parties(of, mean, shape) / part;
    }

    /** The chance of a score as low: counts are whole, so that it is mostly far below the score. */
    double chance(double score) {
      int tooFew = Math.max(LEAST, (int) mean) - 1;
      int enough = tooFew + 1;
      while (score(enough) > score) {
        tooFew = enough;
        enough *= 2;
      }
      while (enough - tooFew > 1) {
        int middle = (tooFew + enough) / 2;
        if (score(middle) > score) {
          tooFew = middle;
        } else {
          enough = middle;
        }
      }
      return score(enough) * part;
    }
  }

  private final LocalDate day;

  BurstDay(LocalDate day, IntegritySettings settings, ResponseLog log, HourProfile past) {
    this.day = day;
    boolean open = settings.calendar().isOpenOn(day);
    HourRates rates = new HourRates(HourProfile.of(log, settings, day), past, open);
    TreeMap<String, int[]> desks = new TreeMap<>();
    int[] office = new int[HourProfile.HOURS];
    for (int row = 0; row < log.size(); row++) {
      Entry entry = log.entry(row);
      if (settings.isTimed(entry.channel())) {
        int[] counts = desks.computeIfAbsent(entry.desk(), code -> new int[HourProfile.HOURS]);
        if (entry.hour().toLocalDate().equals(day)) {
          counts[entry.hour().getHour()]++;
          office[entry.hour().getHour()]++;
        }
      }
    }
    boolean one = desks.size() < 2;
    add(Group.OFFICE, office, rates, 1, OFFICE_VARIETY, one ? 1 : 0.5);
    if (!one) {
      desks.forEach((desk, counts) ->
          add(
              Group.of(desk),
              counts,
              rates,
              rates.deskShare(desk, desks.size()),
              DESK_VARIETY,
              0.5 / desks.size()));
    }
  }

  /** Spans at usual hours get more of the error. */
  private void add(
      Group group, int[] counts, HourRates rates, double share, double variety, double part) {
    double whole = rates.mean(0, HourProfile.HOURS);
    for (int hours = 1; hours <= LONGEST; hours++) {
      for (int from = 0; from + hours <= HourProfile.HOURS; from++) {
        int count = 0;
        for (int hour = from; hour < from + hours; hour++) {
          count += counts[hour];
        }
        double mean = rates.mean(from, hours);
        double usual = USUAL * mean / (hours * whole) + (1 - USUAL) / HourProfile.HOURS;
        spans.add(
            new Span(
                from,
                hours,
                group,
                count,
                mean * share,
                rates.shape(from, hours, variety),
                part / LONGEST * usual));
      }
    }
  }

  /** The least likely of the spans that have enough responses to be looked at. */
  Optional<Candidate> leastLikely() {
    @Nullable Candidate least = null;
    for (Span span : spans) {
      if (span.count() >= LEAST) {
        double score = span.score(span.count());
        if (least == null || score < least.score()) {
          Window window =
              new Window(
                  day.atTime(span.from(), 0),
                  span.hours(),
                  span.group(),
                  span.count(),
                  span.mean());
          least = new Candidate(score, window);
        }
      }
    }
    return Optional.ofNullable(least);
  }

  /** The chance that the day has a span with such a score, or a lower one, is at most this. */
  double expected(double score) {
    return spans.stream().mapToDouble(span -> span.chance(score)).sum();
  }
}
