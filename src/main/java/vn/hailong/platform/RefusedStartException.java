package vn.hailong.platform;

/** The application must not start this way; the message tells the operator what to change. */
public final class RefusedStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Refuses with a message for the operator. */
  public RefusedStartException(String message) {
    super(message);
  }
}
