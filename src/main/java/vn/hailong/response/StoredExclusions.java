package vn.hailong.response;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.store.ExcludedRows;
import vn.hailong.response.store.ResponseRow;
import vn.hailong.response.store.ResponseRows;

/** Keeps which responses are excluded. */
@Singleton
class StoredExclusions implements ExcludedResponses {

  private final ExcludedRows rows;
  private final ResponseRows responses;

  StoredExclusions(ExcludedRows rows, ResponseRows responses) {
    this.rows = rows;
    this.responses = responses;
  }

  @Override
  public void exclude(RoundId round, Set<UUID> ids, long entry) {
    rows.add(round.value(), ids, entry);
  }

  @Override
  public long count(RoundId round) {
    return rows.count(round.value());
  }

  @Override
  public Set<UUID> find(RoundId round, RollupFilter filter) {
    @Nullable DeskId desk = filter.desk();
    @Nullable Channel channel = filter.channel();
    return rows.find(
        round.value(),
        desk == null ? null : desk.value(),
        filter.serviceField(),
        channel == null ? null : channel.code(),
        filter.from(),
        filter.to());
  }

  @Override
  public Set<UUID> countedOf(RoundId round, Set<UUID> ids) {
    return rows.counted(round.value(), ids);
  }

  @Override
  public Optional<StoredResponse> response(RoundId round, UUID id) {
    @Nullable ResponseRow row = responses.find(List.of(id)).get(id);
    return row == null || row.roundId() != round.value()
        ? Optional.empty()
        : Optional.of(StoredResponses.of(row));
  }
}
