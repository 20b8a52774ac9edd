package vn.hailong.analytics.integrity;

import java.util.ArrayList;
import java.util.List;
import vn.hailong.analytics.format.Channel;

/**
 * Whether a channel's respondents are wholly satisfied more often, or less, than those of the other
 * channels would lead one to expect. Channels honestly differ; with history the expected distance
 * on the scale of log odds is the one they used to have, else none, with more leeway.
 */
final class DivergenceCheck {

  private static final int LEAST = 10;

  private final IntegritySettings settings;
  private final ResponseLog log;
  private final MonthSummary now;
  private final List<MonthSummary> history;

  DivergenceCheck(
      IntegritySettings settings, ResponseLog log, MonthSummary now, List<MonthSummary> history) {
    this.settings = settings;
    this.log = log;
    this.now = now;
    this.history = history;
  }

  List<Suspicion> run() {
    List<Channel> channels = new ArrayList<>();
    Count office = now.satisfied(Group.OFFICE);
    for (Channel channel : Channel.values()) {
      long of = now.satisfied(Group.of(channel)).of();
      if (of >= LEAST && office.of() - of >= LEAST) {
        channels.add(channel);
      }
    }
    return channels.stream().map(channel -> compare(channel, channels.size())).toList();
  }

  private Suspicion compare(Channel channel, int comparisons) {
    Group group = Group.of(channel);
    Count here = now.satisfied(group);
    Count others = now.satisfied(Group.OFFICE).minus(here);
    Count herePast = past(group);
    Count othersPast = past(Group.OFFICE).minus(herePast);
    boolean known = herePast.of() >= LEAST && othersPast.of() >= LEAST;
    double distance = known ? herePast.logOdds() - othersPast.logOdds() : 0;
    double drift = known ? settings.drift() : settings.modeDrift();
    double variance = drift * drift + error(others);
    if (known) {
      variance += error(herePast) + error(othersPast);
    }
    double expected = 1 / (1 + Math.exp(-others.logOdds() - distance));
    SharePrediction test = SharePrediction.expecting(expected, variance, (1 + Parties.EFFECT) / 2);
    double p = 2 * Math.min(test.atLeast(here), test.atMost(here)) * comparisons;
    return new Suspicion(
        Math.min(1, p),
        new Evidence.Divergence(
            channel, here.count(), here.of(), others.count(), others.of(), expected),
        RowSet.where(log.size(), row -> log.isIn(row, group)));
  }

  private Count past(Group group) {
    return history.stream().map(month -> month.satisfied(group)).reduce(Count.NONE, Count::plus);
  }

  /** The variance of log odds by chance. */
  private static double error(Count count) {
    return 1 / ((count.of() + 1) * count.share() * (1 - count.share()));
  }
}
