package vn.hailong.ledger.verify;

/**
 * A head whose signature is right.
 *
 * @param outside whether somebody else kept it
 */
record Evidence(SignedHead head, boolean outside) {

  String name() {
    return (outside ? "outside head " : "own head ") + head.head().number();
  }
}
