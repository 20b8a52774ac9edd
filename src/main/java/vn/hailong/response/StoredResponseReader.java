package vn.hailong.response;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.store.ResponseRows;

/** Reads responses from the database. */
@Singleton
class StoredResponseReader implements Responses {

  private final ResponseRows rows;

  StoredResponseReader(ResponseRows rows) {
    this.rows = rows;
  }

  @Override
  public long count(RoundId round) {
    return rows.count(round.value());
  }

  @Override
  public void forEach(RoundId round, Counting counting, Consumer<StoredResponse> consumer) {
    rows.forEach(
        round.value(),
        counting == Counting.CLEANED,
        row -> consumer.accept(StoredResponses.of(row)));
  }
}
