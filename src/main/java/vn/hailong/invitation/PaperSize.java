package vn.hailong.invitation;

/** Sizes of a printed poster. */
public enum PaperSize {
  A4,
  A5
}
