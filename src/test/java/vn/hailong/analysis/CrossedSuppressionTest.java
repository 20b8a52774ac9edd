package vn.hailong.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hailong.analysis.CrossedSuppression.Side;
import vn.hailong.analytics.estimate.Estimate;

final class CrossedSuppressionTest {

  private static final int OFFICES = 1500;

  /** People of one desk, field, channel and day. */
  private record People(String desk, String field, String channel, String day, long respondents) {}

  @Test
  void aDesksSecondFieldIsHeldBackWhereItsTotalWouldGiveTheFirstAway() {
    List<Crossing> crossings =
        List.of(
            new Crossing("1", "A", 3),
            new Crossing("1", "B", 100),
            new Crossing("2", "C", 50),
            new Crossing("2", "D", 60));

    assertEquals(
        Set.of(new Side(false, "B", 100)), CrossedSuppression.heldBack(crossings), "not C or D");
  }

  @Test
  void fewPeopleWhereADeskAndAFieldMeetAreFoundThoughBothAreLarge() {
    List<Crossing> crossings =
        List.of(new Crossing("1", "A", 40), new Crossing("1", "B", 2), new Crossing("2", "B", 30));

    assertTrue(CrossedSuppression.heldBack(crossings).size() >= 2);
  }

  @Test
  void nothingIsHeldBackWhereEverybodyIsInACrowd() {
    List<Crossing> crossings =
        List.of(new Crossing("1", "A", 9), new Crossing("1", "B", 8), new Crossing("2", "B", 7));

    assertEquals(Set.of(), CrossedSuppression.heldBack(crossings));
  }

  @Test
  void whoSolvesTheEquationsOfAllTotalsShownFindsNoGroupOfFewerThanFive() {
    int hidden = 0;
    int shown = 0;
    for (int seed = 0; seed < OFFICES; seed++) {
      List<People> office = office(new Random(seed));
      List<Predicate<People>> published = published(office);
      shown += published.size();
      hidden += sides(office) - published.size();
      Attacker attacker = new Attacker(office, published);
      for (Predicate<People> group : groups(office)) {
        long respondents = count(office, group);
        assertTrue(
            respondents == 0 || respondents >= Cell.FEWEST || !attacker.knows(group),
            "seed " + seed + ": " + office);
      }
    }
    assertTrue(hidden > OFFICES && shown > OFFICES, hidden + " hidden, " + shown + " shown");
  }

  private static List<People> office(Random random) {
    List<People> people = new ArrayList<>();
    int desks = 1 + random.nextInt(4);
    int fields = 1 + random.nextInt(4);
    for (int desk = 0; desk < desks; desk++) {
      for (int field = 0; field < fields; field++) {
        if (random.nextInt(3) > 0) {
          continue;
        }
        long few = random.nextInt(3);
        for (String channel : List.of("qr", "kiosk")) {
          for (String day : List.of("monday", "tuesday")) {
            long respondents = few == 0 ? random.nextInt(2) : random.nextInt(12);
            people.add(new People("desk " + desk, "field " + field, channel, day, respondents));
          }
        }
      }
    }
    return people;
  }

  private static long count(List<People> office, Predicate<People> group) {
    return office.stream().filter(group).mapToLong(People::respondents).sum();
  }

  /** The totals on the screen: the whole, and what is not held back. */
  private static List<Predicate<People>> published(List<People> office) {
    List<Predicate<People>> published = new ArrayList<>();
    if (count(office, all -> true) >= Cell.FEWEST) {
      published.add(all -> true);
    }
    Set<Side> heldBack = CrossedSuppression.heldBack(crossings(office));
    totals(office, People::desk)
        .forEach((desk, respondents) -> {
          if (respondents >= Cell.FEWEST && !heldBack.contains(new Side(true, desk, respondents))) {
            published.add(people -> people.desk().equals(desk));
          }
        });
    totals(office, People::field)
        .forEach((field, respondents) -> {
          if (respondents >= Cell.FEWEST
              && !heldBack.contains(new Side(false, field, respondents))) {
            published.add(people -> people.field().equals(field));
          }
        });
    published.addAll(alone(office, People::channel));
    published.addAll(alone(office, People::day));
    return published;
  }

  private static List<Crossing> crossings(List<People> office) {
    Map<List<String>, Long> sums =
        office.stream()
            .collect(
                Collectors.groupingBy(
                    people -> List.of(people.desk(), people.field()),
                    Collectors.summingLong(People::respondents)));
    return sums.entrySet().stream()
        .map(sum -> new Crossing(sum.getKey().getFirst(), sum.getKey().getLast(), sum.getValue()))
        .toList();
  }

  private static List<Predicate<People>> alone(
      List<People> office, Function<People, String> dimension) {
    Map<String, Long> totals = totals(office, dimension);
    List<String> keys = List.copyOf(totals.keySet());
    List<Cell> cells =
        Suppression.of(totals.values().stream().map(CrossedSuppressionTest::estimate).toList());
    List<Predicate<People>> shown = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      if (cells.get(i).isShown()) {
        shown.add(people -> dimension.apply(people).equals(key));
      }
    }
    return shown;
  }

  private static Estimate estimate(long n) {
    return new Estimate(n, n, 0, n == 0 ? null : 0.0, null, null, null, null, null, null, false);
  }

  private static TreeMap<String, Long> totals(
      List<People> office, Function<People, String> dimension) {
    return office.stream()
        .collect(
            Collectors.groupingBy(
                dimension, TreeMap::new, Collectors.summingLong(People::respondents)));
  }

  private static int sides(List<People> office) {
    return 1
        + totals(office, People::desk).size()
        + totals(office, People::field).size()
        + totals(office, People::channel).size()
        + totals(office, People::day).size();
  }

  /** Every desk, field, channel and day, and everything made of crossings of desk and field. */
  private static List<Predicate<People>> groups(List<People> office) {
    List<Predicate<People>> groups = new ArrayList<>();
    for (Function<People, String> dimension :
        List.<Function<People, String>>of(People::channel, People::day)) {
      totals(office, dimension)
          .keySet()
          .forEach(key -> groups.add(people -> dimension.apply(people).equals(key)));
    }
    List<Crossing> few =
        crossings(office).stream()
            .filter(crossing -> crossing.respondents() > 0)
            .filter(crossing -> crossing.respondents() < Cell.FEWEST)
            .toList();
    for (int chosen = 1; chosen < 1 << few.size(); chosen++) {
      int bits = chosen;
      groups.add(people -> {
        for (int i = 0; i < few.size(); i++) {
          if ((bits >> i & 1) == 1
              && few.get(i).desk().equals(people.desk())
              && few.get(i).field().equals(people.field())) {
            return true;
          }
        }
        return false;
      });
    }
    return groups;
  }

  /** Knows where nobody can be, and combines what is published in every linear way. */
  private static final class Attacker {

    private final List<People> unknowns;
    private final List<double[]> basis = new ArrayList<>();

    Attacker(List<People> office, List<Predicate<People>> published) {
      Set<List<String>> possible =
          crossings(office).stream()
              .filter(crossing -> crossing.respondents() > 0)
              .map(crossing -> List.of(crossing.desk(), crossing.field()))
              .collect(Collectors.toSet());
      unknowns =
          office.stream()
              .filter(people -> possible.contains(List.of(people.desk(), people.field())))
              .toList();
      for (Predicate<People> total : published) {
        double[] rest = reduced(row(total));
        int pivot = pivot(rest);
        if (pivot >= 0) {
          double by = rest[pivot];
          for (int i = 0; i < rest.length; i++) {
            rest[i] /= by;
          }
          basis.add(rest);
        }
      }
    }

    boolean knows(Predicate<People> group) {
      return pivot(reduced(row(group))) < 0;
    }

    private double[] row(Predicate<People> group) {
      return unknowns.stream().mapToDouble(people -> group.test(people) ? 1 : 0).toArray();
    }

    private double[] reduced(double[] row) {
      for (double[] known : basis) {
        double times = row[pivot(known)];
        for (int i = 0; i < row.length; i++) {
          row[i] -= times * known[i];
        }
      }
      return row;
    }

    private static int pivot(double[] row) {
      for (int i = 0; i < row.length; i++) {
        if (Math.abs(row[i]) > 1e-9) {
          return i;
        }
      }
      return -1;
    }
  }
}
