package vn.hailong.shell.ui.chart;

/** One answer of a scale, in the scale's order, and the side of the middle it stands on. */
public record LikertAnswer(String words, Side side) {

  /** Where an answer stands. */
  public enum Side {
    UNSATISFIED,
    MIDDLE,
    SATISFIED
  }
}
