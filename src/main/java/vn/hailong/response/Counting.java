package vn.hailong.response;

/** Which of the responses that came in a figure is made of. */
public enum Counting {
  /** All of them. */
  RAW,
  /** Without those that somebody outside the rated office excluded, with a reason. */
  CLEANED
}
