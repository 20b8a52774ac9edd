package vn.hailong.ledger;

/** A head did not reach a witness; the message is for the operator. */
final class UndeliveredException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UndeliveredException(String message) {
    super(message);
  }
}
