package vn.hailong.analytics.integrity;

import vn.hailong.analytics.questionnaire.Coded;

/**
 * The checks, each with its part of the error allowed. The parts add up to 1, so that all checks
 * together raise a false alarm no more often than the level says (Bonferroni's inequality).
 */
public enum IntegrityCheck implements Coded {
  /** Too many responses within an hour or two. */
  BURST(0.16),
  /** Too many responses while the office was closed. */
  OUTSIDE_HOURS(0.44),
  /** Too many responses with one value throughout. */
  STRAIGHT_LINING(0.26),
  /** Too many responses given faster than one can read. */
  TOO_FAST(0.05),
  /** A desk or a channel with more of the responses than it used to have. */
  SHARE(0.05),
  /** More responses than dossiers. */
  EXCESS(0.01),
  /** A channel whose respondents are satisfied more, or less, than those of the others. */
  DIVERGENCE(0.03);

  private final double part;

  IntegrityCheck(double part) {
    this.part = part;
  }

  /** Its part of the error allowed. */
  double part() {
    return part;
  }
}
