package vn.hailong.response;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.id.DeskId;

/**
 * One stored response.
 *
 * @param hour begin of the hour it came in; nothing finer is known
 * @param answers one byte per item in the questionnaire's order, as analytics' codec writes them
 */
public record StoredResponse(
    UUID responseId,
    @Nullable DeskId desk,
    String serviceField,
    Channel channel,
    String language,
    Form form,
    OffsetDateTime hour,
    @Nullable Integer durationSeconds,
    boolean partial,
    byte[] answers,
    Map<String, List<String>> context,
    @Nullable String comment) {}
