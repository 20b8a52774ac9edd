package vn.hailong.response;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.questionnaire.Coded;
import vn.hailong.common.Time;
import vn.hailong.common.id.DeskId;
import vn.hailong.response.store.ResponseRow;

/** Between rows and what the rest of the product sees. */
final class StoredResponses {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, List<String>>> CONTEXT = new TypeReference<>() {};

  private StoredResponses() {}

  static StoredResponse of(ResponseRow row) {
    return new StoredResponse(
        row.responseId(),
        row.deskId() == null ? null : new DeskId(row.deskId()),
        row.serviceField(),
        Coded.find(Channel.class, row.channel()).orElseThrow(),
        row.language(),
        Form.of(row.form()),
        row.hour().atZoneSameInstant(Time.ZONE).toOffsetDateTime(),
        row.durationSeconds(),
        row.partial(),
        row.answers(),
        context(row.context()),
        row.comment());
  }

  /** The context answers of a row's JSON object, by code. */
  private static Map<String, List<String>> context(String json) {
    return json.equals("{}") ? Map.of() : JSON.readValue(json, CONTEXT);
  }

  /** The JSON object of context answers, by code so that the same answers are the same text. */
  static String json(Map<String, List<String>> context) {
    return context.isEmpty() ? "{}" : JSON.writeValueAsString(new TreeMap<>(context));
  }

  static @Nullable Long value(@Nullable DeskId desk) {
    return desk == null ? null : desk.value();
  }
}
