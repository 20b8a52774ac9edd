package vn.hailong.analysis;

/** Whether a figure may be shown. */
public enum Disclosure {
  SHOWN,
  /** Nobody answered. */
  EMPTY,
  /** Fewer than {@link Cell#FEWEST} respondents: what they said could be told from who came. */
  TOO_FEW,
  /** Held back so that a neighbour's figure cannot be worked out by subtraction. */
  HELD_BACK
}
