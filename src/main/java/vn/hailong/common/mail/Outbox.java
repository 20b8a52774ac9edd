package vn.hailong.common.mail;

/**
 * Where letters are put. A letter put inside a transaction leaves if and only if the transaction
 * commits; it is sent afterwards, with retries, and its fate is shown to the operator.
 */
public interface Outbox {

  /** Keeps the letter for sending. */
  void put(Letter letter);

  /** Whether letters can leave at all: a mail server is configured. */
  boolean delivers();
}
