package vn.hailong.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What operators see of letters, never their text; needs {@code OPERATE} at the top. */
public interface Letters {

  /** The newest letters in a state. */
  List<Item> letters(State state, int atMost);

  /** Sends a letter again that was given up. */
  void again(UUID id);

  /** Whether the person may see letters at all. */
  boolean mayLook();

  /** Where the mail server is, as {@code host:port}; empty when none is set. */
  String server();

  /** What became of a letter. */
  enum State {
    ALL,
    WAITING,
    SENT,
    GIVEN_UP
  }

  /** A letter without its text. */
  record Item(
      UUID id,
      String recipient,
      String subject,
      Instant createdAt,
      Instant dueAt,
      int attempts,
      @Nullable String error,
      State state) {}
}
