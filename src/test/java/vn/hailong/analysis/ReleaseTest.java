package vn.hailong.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hailong.response.RollupRow;

final class ReleaseTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);

  private final TreeMap<LocalDate, Long> byDay = new TreeMap<>();
  private final TreeSet<Long> shown = new TreeSet<>();
  private LocalDate today = FIRST;
  private boolean closed;
  private Release release = started();

  @Test
  void answersOfTodayJoinInFivesOnceFiveMoreHaveCome() {
    answers(9);
    assertEquals(0, look());
    answers(4);
    assertEquals(0, look());
    answers(1);
    assertEquals(9, look());
    answers(4);
    assertEquals(9, look());
  }

  @Test
  void lookingAtEveryAnswerShowsStepsOfFive() {
    for (int i = 0; i < 40; i++) {
      answers(1);
      look();
    }
    assertEquals(List.of(5L, 10L, 15L, 20L, 25L, 30L, 35L), List.copyOf(shown));
  }

  @Test
  void aPastDayIsShownAtOnceAndLaterOnesWithAReserve() {
    answers(23);
    today = today.plusDays(1);
    assertEquals(23, look());
    answers(9);
    look();
    today = today.plusDays(1);
    assertEquals(23, look(), "the nine of yesterday have none behind them");
    answers(5);
    assertEquals(32, look());
  }

  @Test
  void aClosedRoundShowsAll() {
    answers(23);
    closed = true;
    assertEquals(23, look());
  }

  @Test
  void aRestartFindsThePastDaysAgain() {
    answers(30);
    today = today.plusDays(1);
    answers(6);
    assertEquals(30, look());
    answers(6);
    assertEquals(36, look());
    release = started();
    assertEquals(30, look());
  }

  @Test
  void noTwoStatesEverShownAreLessThanFiveAnswersApartWhateverHappens() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      byDay.clear();
      shown.clear();
      today = FIRST;
      closed = false;
      release = started();
      answers(5 + random.nextInt(20));
      today = today.plusDays(1);
      int events = 20 + random.nextInt(60);
      for (int i = 0; i < events; i++) {
        switch (random.nextInt(8)) {
          case 0 -> today = today.plusDays(1);
          case 1 -> release = started();
          case 2, 3, 4 -> answers(1);
          case 5 -> answers(1 + random.nextInt(9));
          default -> look();
        }
      }
      look();
      // the first day is shown without a reserve
      closed = total() - byDay.getOrDefault(FIRST, 0L) >= Cell.FEWEST;
      look();
      release = started();
      look();
      assertApart(seed);
    }
  }

  private void assertApart(int seed) {
    List<Long> states = new ArrayList<>(shown);
    for (int i = 1; i < states.size(); i++) {
      assertTrue(states.get(i) - states.get(i - 1) >= Cell.FEWEST, seed + ": " + states);
    }
  }

  private void answers(int more) {
    byDay.merge(today, (long) more, Long::sum);
  }

  private long look() {
    long used =
        release
            .at(
                byDay.entrySet().stream()
                    .map(day -> row(day.getKey().toString(), day.getValue()))
                    .toList(),
                today,
                closed)
            .used();
    if (used > 0) {
      shown.add(used);
    }
    return used;
  }

  private long total() {
    return upTo(null);
  }

  private long upTo(@Nullable LocalDate day) {
    return (day == null ? byDay : byDay.headMap(day, true))
        .values().stream().mapToLong(Long::longValue).sum();
  }

  private Release started() {
    return new Release(filter ->
        Optional.of(
            new Snapshot(
                upTo(filter.to()), Instant.EPOCH, List.of(row("", upTo(filter.to()))), Map.of())));
  }

  private static RollupRow row(String group, long used) {
    return new RollupRow(group, "land", used, 0, new long[0], new long[0]);
  }
}
