package vn.hailong.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.id.DeskId;

/** Which rollups count; null is no restriction. */
public record RollupFilter(
    @Nullable DeskId desk,
    @Nullable String serviceField,
    @Nullable Channel channel,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public static final RollupFilter ALL = new RollupFilter(null, null, null, null, null);
}
