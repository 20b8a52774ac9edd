package vn.hailong.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Desks and service fields held back together: which desk serves which fields is known, so a desk's
 * total less its other fields would tell of the one that is hidden. Whatever can be worked out from
 * all totals shown speaks of {@link Cell#FEWEST} respondents or of nobody.
 */
final class CrossedSuppression {

  /** A desk or a service field with its respondents. */
  record Side(boolean desk, String key, long respondents) {}

  private final List<Crossing> crossings;
  private final List<Side> sides;
  private final Set<Side> hidden = new HashSet<>();

  private CrossedSuppression(Collection<Crossing> all) {
    crossings = all.stream().filter(crossing -> crossing.respondents() > 0).toList();
    sides =
        Stream.concat(sides(true, Crossing::desk), sides(false, Crossing::field))
            .sorted(
                Comparator.comparingLong(Side::respondents)
                    .thenComparing(Side::desk)
                    .thenComparing(Side::key))
            .toList();
  }

  /**
   * Which desks and fields are held back besides those of too few.
   *
   * @param crossings of one total, which is shown as well; each pair once
   */
  static Set<Side> heldBack(Collection<Crossing> crossings) {
    CrossedSuppression suppression = new CrossedSuppression(crossings);
    suppression.run();
    return suppression.sides.stream()
        .filter(side -> side.respondents() >= Cell.FEWEST && suppression.hidden.contains(side))
        .collect(Collectors.toSet());
  }

  private Stream<Side> sides(boolean desk, Function<Crossing, String> key) {
    Map<String, Long> totals =
        crossings.stream()
            .collect(
                Collectors.groupingBy(
                    key, TreeMap::new, Collectors.summingLong(Crossing::respondents)));
    return totals.entrySet().stream()
        .map(total -> new Side(desk, total.getKey(), total.getValue()));
  }

  private void run() {
    sides.stream().filter(side -> side.respondents() < Cell.FEWEST).forEach(hidden::add);
    Optional<Knowledge.Part> revealed = knowledge(hidden).revealed();
    while (revealed.isPresent()) {
      Optional<Side> next = coverFor(revealed.get());
      if (next.isEmpty()) {
        return;
      }
      hidden.add(next.get());
      revealed = knowledge(hidden).revealed();
    }
  }

  /** The smallest one shown that does it alone, else the smallest one shown. */
  private Optional<Side> coverFor(Knowledge.Part part) {
    List<Side> shown = sides.stream().filter(side -> !hidden.contains(side)).toList();
    return shown.stream()
        .filter(side -> {
          Set<Side> more = new HashSet<>(hidden);
          more.add(side);
          return !knowledge(more).reveals(part);
        })
        .findFirst()
        .or(() -> shown.stream().findFirst());
  }

  private Knowledge knowledge(Set<Side> without) {
    return new Knowledge(crossings, sides, without);
  }
}
