package vn.hailong.analytics.groups;

/** The weighted least squares line through the rates of groups at two different scores or more. */
final class Line {

  private final GroupTable table;
  private final double[] scores;
  private final double meanScore;
  private final double spread;
  private final double slope;

  Line(GroupTable table, double[] scores) {
    this.table = table;
    this.scores = scores;
    double sum = 0;
    for (int g = 0; g < scores.length; g++) {
      sum += table.answers(g) * scores[g];
    }
    meanScore = sum / table.answers();
    double squares = 0;
    double products = 0;
    for (int g = 0; g < scores.length; g++) {
      squares += table.answers(g) * Math.pow(scores[g] - meanScore, 2);
      products += table.satisfied(g) * (scores[g] - meanScore);
    }
    spread = squares;
    slope = products / squares;
  }

  double slope() {
    return slope;
  }

  /** The linearized slope. */
  Influence influence() {
    double share = table.satisfied() / table.answers();
    double[] y = new double[scores.length];
    double[] m = new double[scores.length];
    for (int g = 0; g < scores.length; g++) {
      double centred = scores[g] - meanScore;
      y[g] = centred / spread;
      m[g] = -centred * (share + slope * centred) / spread;
    }
    return new Influence(y, m);
  }
}
