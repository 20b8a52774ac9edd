package vn.hailong.response;

import java.util.function.Consumer;
import vn.hailong.common.id.RoundId;

/** Reads stored responses. */
public interface Responses {

  /** How many responses a round has, finished or not; no permission asked. */
  long count(RoundId round);

  /**
   * Streams all responses of a round in the order of their random ids, which says nothing about
   * when they came; no permission asked, the caller must have asked for {@code EXPORT} or show sums
   * only.
   */
  default void forEach(RoundId round, Consumer<StoredResponse> consumer) {
    forEach(round, Counting.RAW, consumer);
  }

  /** As {@link #forEach(RoundId, Consumer)}, all of them or those that count. */
  void forEach(RoundId round, Counting counting, Consumer<StoredResponse> consumer);
}
