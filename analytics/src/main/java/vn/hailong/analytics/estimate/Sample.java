package vn.hailong.analytics.estimate;

import java.util.List;

/**
 * One measure's moments in each stratum of a design.
 *
 * @param design the strata
 * @param moments in the order of the strata
 */
record Sample(Design design, List<Moments> moments) {

  Sample {
    moments = List.copyOf(moments);
    if (moments.size() != design.strata().size()) {
      throw new IllegalArgumentException("One set of moments for each stratum");
    }
  }

  static Sample of(SurveyData data, Design design, MeasureDef measure) {
    return new Sample(
        design,
        design.strata().stream()
            .map(stratum ->
                stratum.serviceFields().stream()
                    .map(field -> data.moments(measure, field))
                    .reduce(Moments.NONE, Moments::plus))
            .toList());
  }

  /** Plain sums over all strata. */
  Moments total() {
    return moments.stream().reduce(Moments.NONE, Moments::plus);
  }

  /** Whether anybody answered. */
  boolean isAnswered() {
    return moments.stream().anyMatch(stratum -> stratum.n() > 0);
  }

  /** Respondents with an answer, less the strata that hold at least one. */
  long degreesOfFreedom() {
    long strata = moments.stream().filter(stratum -> stratum.n() > 0).count();
    return total().n() - strata;
  }

  /** Kish's effective size n_K = (Σw)² / Σw² over respondents with an answer. */
  double kishSize() {
    double sum = 0;
    double squares = 0;
    for (int h = 0; h < moments.size(); h++) {
      double weight = design.strata().get(h).weight();
      sum += weight * moments.get(h).n();
      squares += weight * weight * moments.get(h).n();
    }
    return sum * sum / squares;
  }

  /** How uneven the weights are; somebody must have answered. */
  Weighting weighting() {
    return new Weighting(total().n(), kishSize());
  }
}
