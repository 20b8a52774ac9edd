package vn.hailong.identity;

/** Paper for letters. */
public enum LetterPaper {
  A4,
  A5
}
