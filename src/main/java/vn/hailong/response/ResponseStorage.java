package vn.hailong.response;

import static io.micronaut.transaction.TransactionDefinition.Propagation.REQUIRES_NEW;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntConsumer;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.store.ResponseRow;
import vn.hailong.response.store.ResponseRows;

/** Stores each response once and tells the listeners, in one transaction. */
@Singleton
class ResponseStorage {

  private static final int PORTION = 1_000;

  private final ResponseRows rows;
  private final List<AcceptanceListener> listeners;

  ResponseStorage(ResponseRows rows, List<AcceptanceListener> listeners) {
    this.rows = rows;
    this.listeners = listeners;
  }

  /** As below for what citizens send, which nobody declares. */
  @Transactional(propagation = REQUIRES_NEW)
  boolean[] store(
      RoundId round,
      List<ResponseRow> responses,
      BiPredicate<ResponseRow, ResponseRow> same,
      Function<List<Integer>, ProblemException> conflict) {
    return storeNow(round, responses, same, conflict, news -> {});
  }

  /**
   * Stores responses of one round, all or none; on return they are on the disk. Always a
   * transaction of its own: what a caller's transaction undid later would have got a receipt.
   *
   * @param same whether what is stored under an id (first) is what was sent (second)
   * @param conflict makes the problem from the positions of those whose id holds other content
   * @param declaration told, in the transaction, how many were new; not when none was
   * @return for each response in order whether it is new; the others had been stored before
   */
  @Transactional(propagation = REQUIRES_NEW)
  boolean[] store(
      RoundId round,
      List<ResponseRow> responses,
      BiPredicate<ResponseRow, ResponseRow> same,
      Function<List<Integer>, ProblemException> conflict,
      IntConsumer declaration) {
    return storeNow(round, responses, same, conflict, declaration);
  }

  private boolean[] storeNow(
      RoundId round,
      List<ResponseRow> responses,
      BiPredicate<ResponseRow, ResponseRow> same,
      Function<List<Integer>, ProblemException> conflict,
      IntConsumer declaration) {
    boolean[] added = new boolean[responses.size()];
    List<Integer> conflicts = new ArrayList<>();
    for (int from = 0; from < added.length; from += PORTION) {
      List<ResponseRow> portion = responses.subList(from, Math.min(from + PORTION, added.length));
      boolean[] now = rows.add(portion);
      System.arraycopy(now, 0, added, from, now.length);
      tell(round, portion, now);
      for (int position : conflicts(portion, now, same)) {
        conflicts.add(from + position);
      }
    }
    if (!conflicts.isEmpty()) {
      throw conflict.apply(conflicts);
    }
    int news = 0;
    for (boolean isNew : added) {
      news += isNew ? 1 : 0;
    }
    if (news > 0) {
      declaration.accept(news);
    }
    return added;
  }

  private void tell(RoundId round, List<ResponseRow> portion, boolean[] added) {
    List<StoredResponse> news = new ArrayList<>();
    for (int i = 0; i < added.length; i++) {
      if (added[i]) {
        news.add(StoredResponses.of(portion.get(i)));
      }
    }
    if (!news.isEmpty()) {
      listeners.forEach(listener -> listener.accepted(round, news));
    }
  }

  private List<Integer> conflicts(
      List<ResponseRow> portion, boolean[] added, BiPredicate<ResponseRow, ResponseRow> same) {
    List<Integer> refused = new ArrayList<>();
    for (int i = 0; i < added.length; i++) {
      if (!added[i]) {
        refused.add(i);
      }
    }
    if (!refused.isEmpty()) {
      Map<UUID, ResponseRow> stored =
          rows.find(refused.stream().map(i -> portion.get(i).responseId()).toList());
      refused.removeIf(i -> {
        ResponseRow row = stored.get(portion.get(i).responseId());
        return row != null && same.test(row, portion.get(i));
      });
    }
    return refused;
  }
}
