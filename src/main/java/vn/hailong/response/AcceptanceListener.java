package vn.hailong.response;

import java.util.List;
import vn.hailong.common.id.RoundId;

/**
 * Wants to act on new answers as a part of accepting them, such as a log that must hold each one.
 * Every bean of this type is called.
 */
public interface AcceptanceListener {

  /**
   * Called in the transaction that stores the responses, before it commits; an exception undoes
   * everything and nobody gets a receipt. Repeats are not handed on.
   *
   * @param responses new in this round, at least one
   */
  void accepted(RoundId round, List<StoredResponse> responses);
}
