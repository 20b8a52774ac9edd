package vn.hailong.analytics.integrity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.integrity.Evidence.Basis;
import vn.hailong.analytics.integrity.Group.Kind;

/**
 * Whether the office, a desk, a channel or a desk's channel has too many responses with a trait:
 * against the office's history where there is one; else against the most that is honest and the
 * other desks. Only upwards: who puts responses in adds some.
 */
final class TraitCheck {

  /** How much weight kinds of groups have; those of a kind share it. */
  private static final Map<Kind, Double> PARTS =
      Map.of(Kind.OFFICE, 0.25, Kind.DESK, 0.25, Kind.CHANNEL, 0.2, Kind.DESK_AND_CHANNEL, 0.3);

  /** A desk's channels drift more than desks and channels do. */
  private static final double PAIR_DRIFT = 1.5;

  /** Desks differ from each other more than from their own past. */
  private static final double PEER_DRIFT = 2;

  private final Trait trait;
  private final IntegritySettings settings;
  private final ResponseLog log;
  private final MonthSummary now;
  private final List<MonthSummary> history;

  TraitCheck(
      Trait trait,
      IntegritySettings settings,
      ResponseLog log,
      MonthSummary now,
      List<MonthSummary> history) {
    this.trait = trait;
    this.settings = settings;
    this.log = log;
    this.now = now;
    this.history = history;
  }

  private record Comparison(double pValue, Evidence.Share evidence) {}

  /** The strongest comparison, with the p-value of all together; nothing where none can be made. */
  Optional<Suspicion> run() {
    List<Comparison> comparisons = history.isEmpty() ? withoutHistory() : againstHistory();
    Map<Kind, Integer> ofKind = new EnumMap<>(Kind.class);
    comparisons.forEach(
        comparison -> ofKind.merge(comparison.evidence().group().kind(), 1, Integer::sum));
    HarmonicMean together = new HarmonicMean();
    double strongest = 0;
    Optional<Comparison> shown = Optional.empty();
    for (Comparison comparison : comparisons) {
      Kind kind = comparison.evidence().group().kind();
      double part = PARTS.getOrDefault(kind, 0.0) / ofKind.getOrDefault(kind, 1);
      together.add(comparison.pValue(), part);
      if (part / comparison.pValue() > strongest) {
        strongest = part / comparison.pValue();
        shown = Optional.of(comparison);
      }
    }
    return shown.map(comparison ->
        new Suspicion(
            together.pValue(), comparison.evidence(), rows(comparison.evidence().group())));
  }

  /** People who come together share where and when, but only half of how they answer. */
  private double effect() {
    return switch (trait) {
      case ANY, OUTSIDE_HOURS -> Parties.EFFECT;
      case STRAIGHT_LINED, TOO_FAST -> (1 + Parties.EFFECT) / 2;
    };
  }

  private List<Comparison> againstHistory() {
    List<Comparison> comparisons = new ArrayList<>();
    for (Group group : log.groups()) {
      List<Count> months =
          history.stream()
              .filter(month -> month.knows(group))
              .map(month -> month.ofOffice(trait, group))
              .filter(count -> count.of() > 0)
              .toList();
      Count count = now.ofOffice(trait, group);
      // The office's share of its own responses is 1.
      boolean isShare = trait != Trait.ANY || group.kind() != Kind.OFFICE;
      if (isShare && count.of() > 0 && !months.isEmpty()) {
        double drift = settings.drift() * (group.kind() == Kind.DESK_AND_CHANNEL ? PAIR_DRIFT : 1);
        SharePrediction prediction = SharePrediction.from(months, drift, effect());
        double p = prediction.atLeast(count);
        comparisons.add(
            comparison(group, count, p, prediction.share(), Basis.HISTORY, months.size()));
      }
    }
    return comparisons;
  }

  private List<Comparison> withoutHistory() {
    List<Comparison> comparisons = new ArrayList<>();
    if (trait != Trait.ANY) {
      comparisons.addAll(againstPeers());
    }
    if (trait == Trait.TOO_FAST) {
      bound(comparisons, Group.OFFICE, settings.fastShare());
    }
    if (trait == Trait.OUTSIDE_HOURS) {
      double honest = 0;
      for (Map.Entry<Channel, Double> bound : settings.outsideShare().entrySet()) {
        Group group = Group.of(bound.getKey());
        honest += now.within(trait, group).of() * bound.getValue();
        bound(comparisons, group, bound.getValue());
      }
      bound(comparisons, Group.OFFICE, honest / now.within(trait, Group.OFFICE).of());
    }
    return comparisons;
  }

  private void bound(List<Comparison> comparisons, Group group, double share) {
    Count count = now.within(trait, group);
    if (count.of() > 0) {
      double p = SharePrediction.expecting(share, 0, effect()).atLeast(count);
      comparisons.add(comparison(group, count, p, share, Basis.BOUND, 0));
    }
  }

  private List<Comparison> againstPeers() {
    List<Group> desks =
        log.groups().stream()
            .filter(group -> group.kind() == Kind.DESK && now.within(trait, group).of() > 0)
            .toList();
    List<Comparison> comparisons = new ArrayList<>();
    for (Group desk : desks) {
      List<Count> others =
          desks.stream()
              .filter(other -> !other.equals(desk))
              .map(other -> now.within(trait, other))
              .toList();
      if (!others.isEmpty()) {
        SharePrediction prediction =
            SharePrediction.from(others, PEER_DRIFT * settings.drift(), effect());
        Count count = now.within(trait, desk);
        comparisons.add(
            comparison(desk, count, prediction.atLeast(count), prediction.share(), Basis.PEERS, 0));
      }
    }
    return comparisons;
  }

  private Comparison comparison(
      Group group, Count count, double p, double share, Basis basis, int months) {
    return new Comparison(
        p, new Evidence.Share(trait, group, count.count(), count.of(), share, basis, months));
  }

  private RowSet rows(Group group) {
    return RowSet.where(log.size(), row -> log.isIn(row, group) && log.has(row, trait, settings));
  }
}
