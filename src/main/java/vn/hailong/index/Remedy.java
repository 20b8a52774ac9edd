package vn.hailong.index;

/** What would win lost points back. */
public enum Remedy {
  /** No bound round asks the questionnaire. */
  BIND_ROUND,
  /** A round is bound, but nobody answered yet. */
  GET_ANSWERS,
  /** Fewer than five answered: their figures are shown to nobody. */
  FEW_ANSWERS,
  /** Too few answers to say whether the target is reached. */
  MORE_ANSWERS,
  /** The measured share is too low. */
  RAISE_SHARE,
  /** Nothing was entered. */
  SCORE,
  /** A score without anything to show for it. */
  ADD_EVIDENCE,
  /** The work itself is not finished. */
  DO_THE_REST
}
