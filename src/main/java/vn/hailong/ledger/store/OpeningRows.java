package vn.hailong.ledger.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.questionnaire.Coded;
import vn.hailong.common.id.DeskId;
import vn.hailong.response.Form;
import vn.hailong.response.StoredResponse;

/** Responses with what opens their commitments. */
@Singleton
public class OpeningRows {

  private static final TypeReference<Map<String, List<String>>> CONTEXT = new TypeReference<>() {};

  private static final String SELECT =
      """
      select coalesce(o.head, 0) as head, o.nonce, o.comment_digest, r.response_id, r.round_id,
             r.desk_id, r.service_field, r.channel, r.language, r.form, r.hour, r.duration_seconds,
             r.partial, r.answers, r.context, r.comment
      from response r left join ledger_opening o using (response_id)
      where not exists (select from ledger_pending p where p.response_id = r.response_id)
      order by o.head nulls first, r.response_id
      """;

  private final Sql sql;

  OpeningRows(JdbcOperations jdbc) {
    this.sql = new Sql(jdbc);
  }

  /** Hands on all responses that do not wait for a head, those of one head after another. */
  @Transactional(readOnly = true)
  public void forEach(Consumer<OpeningRow> consumer) {
    sql.forEach(SELECT, statement -> {}, OpeningRows::row, consumer);
  }

  private static OpeningRow row(ResultSet row) throws SQLException {
    String context = row.getString("context");
    @Nullable Long desk = row.getObject("desk_id", Long.class);
    StoredResponse response =
        new StoredResponse(
            row.getObject("response_id", UUID.class),
            desk == null ? null : new DeskId(desk),
            row.getString("service_field"),
            Coded.find(Channel.class, row.getString("channel")).orElseThrow(),
            row.getString("language"),
            Form.of(row.getString("form")),
            row.getObject("hour", OffsetDateTime.class),
            row.getObject("duration_seconds", Integer.class),
            row.getBoolean("partial"),
            row.getBytes("answers"),
            context.equals("{}") ? Map.of() : JsonMapper.shared().readValue(context, CONTEXT),
            row.getString("comment"));
    return new OpeningRow(
        response,
        row.getLong("round_id"),
        row.getLong("head"),
        row.getBytes("nonce"),
        row.getBytes("comment_digest"));
  }
}
