package vn.hailong.invitation.ui;

/** A code as people read it out: two groups of four. */
final class Grouped {

  private Grouped() {}

  static String code(String code) {
    return code.substring(0, 4) + " " + code.substring(4);
  }
}
