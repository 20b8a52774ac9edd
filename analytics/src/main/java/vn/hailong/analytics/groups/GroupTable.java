package vn.hailong.analytics.groups;

import java.util.ArrayList;
import java.util.List;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.estimate.Stratum;

/** Weighted sums of satisfied and of all answers by group. */
final class GroupTable {

  private final List<String> groups;
  private final double[] satisfied;
  private final double[] answers;
  private final long count;

  GroupTable(GroupedSample sample, List<String> groups) {
    this.groups = List.copyOf(groups);
    satisfied = new double[groups.size()];
    answers = new double[groups.size()];
    long counted = 0;
    List<Stratum> strata = sample.design().strata();
    for (int g = 0; g < groups.size(); g++) {
      for (int h = 0; h < strata.size(); h++) {
        Moments cell = sample.inStratum(h, groups.get(g));
        satisfied[g] += strata.get(h).weight() * cell.y();
        answers[g] += strata.get(h).weight() * cell.m();
        counted += cell.m();
      }
    }
    count = counted;
  }

  int size() {
    return groups.size();
  }

  /** Σ w y of a group. */
  double satisfied(int group) {
    return satisfied[group];
  }

  /** Σ w m of a group, above 0. */
  double answers(int group) {
    return answers[group];
  }

  /** Σ w y / Σ w m of a group. */
  double rate(int group) {
    return satisfied[group] / answers[group];
  }

  /** Σ w y over all groups. */
  double satisfied() {
    return sum(satisfied);
  }

  /** Σ w m over all groups. */
  double answers() {
    return sum(answers);
  }

  /** Valid answers, unweighted. */
  long count() {
    return count;
  }

  /** Whether all answers are satisfied, or none is. */
  boolean isUniform() {
    double all = satisfied();
    return all == 0 || all == answers();
  }

  /** The linearized rates of the groups. */
  List<Influence> rates() {
    List<Influence> rates = new ArrayList<>();
    for (int g = 0; g < size(); g++) {
      double[] y = new double[size()];
      double[] m = new double[size()];
      y[g] = 1 / answers[g];
      m[g] = -rate(g) / answers[g];
      rates.add(new Influence(y, m));
    }
    return rates;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
