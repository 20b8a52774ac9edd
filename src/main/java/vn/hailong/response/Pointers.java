package vn.hailong.response;

/** JSON Pointers (RFC 6901). */
final class Pointers {

  private Pointers() {}

  /** The pointer to a member of a member of the body. */
  static String of(String member, String name) {
    return "/" + member + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
