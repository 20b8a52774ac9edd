package vn.hailong.analytics.groups;

/**
 * A linearized estimate: respondent i of group g adds w_i (satisfied_g · y_i + answers_g · m_i), so
 * that all added up are 0 and their spread is the variance of the estimate.
 */
final class Influence {

  private final double[] satisfied;
  private final double[] answers;

  /**
   * Coefficients by group.
   *
   * @param satisfied of y, one for each group; kept
   * @param answers of m, one for each group; kept
   */
  Influence(double[] satisfied, double[] answers) {
    this.satisfied = satisfied;
    this.answers = answers;
  }

  double satisfied(int group) {
    return satisfied[group];
  }

  double answers(int group) {
    return answers[group];
  }
}
