package vn.hailong.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hailong.analysis.CrossedSuppression.Side;

/**
 * What totals of desks and of service fields tell about their crossings.
 *
 * <p>The totals are a flow: people run from a desk to a field; what of a side is not shown comes
 * from, or goes to, a node that stands for the rest, of which the sum is known from the grand
 * total. What follows from the totals about a group of parts is a combination of the nodes'
 * equations, and its level sets are directed cuts: sets of nodes that parts leave and none enters
 * (the cut space of a graph; R. Diestel, Graph Theory, 5th ed., 2017, 1.9). So a part is safe when
 * every directed cut through it carries enough people. Such a cut is found as a minimum cut in
 * which going back costs without end (L. R. Ford and D. R. Fulkerson, Flows in Networks, 1962).
 */
final class Knowledge {

  private static final long ENDLESS = Long.MAX_VALUE / 4;

  /** People between two nodes. */
  record Part(String from, String to, long respondents) {}

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Integer> nodes = new HashMap<>();
  private final long[][] capacity;

  /**
   * What is known when some sides are not shown.
   *
   * @param hidden no totals of these are shown
   */
  Knowledge(List<Crossing> crossings, List<Side> sides, Set<Side> hidden) {
    for (Crossing crossing : crossings) {
      parts.add(
          new Part(
              node(true, crossing.desk()), node(false, crossing.field()), crossing.respondents()));
    }
    for (Side side : sides) {
      if (hidden.contains(side)) {
        String own = node(side.desk(), side.key());
        parts.add(
            side.desk()
                ? new Part("desks", own, side.respondents())
                : new Part(own, "fields", side.respondents()));
      }
    }
    parts.forEach(part -> {
      nodes.computeIfAbsent(part.from(), name -> nodes.size());
      nodes.computeIfAbsent(part.to(), name -> nodes.size());
    });
    capacity = new long[nodes.size()][nodes.size()];
    for (Part part : parts) {
      capacity[number(part.from())][number(part.to())] = part.respondents();
      capacity[number(part.to())][number(part.from())] = ENDLESS;
    }
  }

  private static String node(boolean desk, String key) {
    return (desk ? "desk " : "field ") + key;
  }

  private int number(String node) {
    return nodes.getOrDefault(node, -1);
  }

  /** A part that is in something about too few people, if there is any. */
  Optional<Part> revealed() {
    return parts.stream()
        .filter(part -> part.respondents() < Cell.FEWEST)
        .filter(this::reveals)
        .findFirst();
  }

  /** Whether something about too few people, this part among them, can be worked out. */
  boolean reveals(Part part) {
    int from = number(part.from());
    int to = number(part.to());
    long[][] left = Arrays.stream(capacity).map(long[]::clone).toArray(long[][]::new);
    long flow = 0;
    long more = push(left, from, to);
    while (more > 0 && flow < Cell.FEWEST) {
      flow += more;
      more = push(left, from, to);
    }
    return flow < Cell.FEWEST;
  }

  /** Sends what one shortest way still takes. */
  private static long push(long[][] left, int from, int to) {
    int[] before = new int[left.length];
    Arrays.fill(before, -1);
    before[from] = from;
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && before[to] < 0) {
      int here = open.remove();
      for (int next = 0; next < left.length; next++) {
        if (before[next] < 0 && left[here][next] > 0) {
          before[next] = here;
          open.add(next);
        }
      }
    }
    if (before[to] < 0) {
      return 0;
    }
    long amount = ENDLESS;
    for (int node = to; node != from; node = before[node]) {
      amount = Math.min(amount, left[before[node]][node]);
    }
    for (int node = to; node != from; node = before[node]) {
      left[before[node]][node] -= amount;
      left[node][before[node]] += amount;
    }
    return amount;
  }
}
