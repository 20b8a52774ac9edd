package vn.hailong.response.store;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Stored responses. Rows are only ever added. */
@Singleton
public class ResponseRows {

  private static final String COLUMNS =
      "response_id, round_id, agency_id, desk_id, service_field, channel, language, form, hour,"
          + " duration_seconds, partial, answers, context, comment, content_hash";

  private static final String INSERT =
      "insert into response ("
          + COLUMNS
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)"
          + " on conflict (response_id) do nothing";

  private static final String NOT_EXCLUDED =
      " and not exists (select from response_excluded e where e.response_id = r.response_id)";

  private final Sql sql;

  ResponseRows(JdbcOperations jdbc) {
    this.sql = new Sql(jdbc);
  }

  /**
   * Adds rows within the running transaction and leaves those alone whose id exists; a trigger
   * queues what was added for the fold. The commit waits for the disk, whatever the server's
   * default has become since the start.
   *
   * @return for each row in order whether it was added
   */
  @Transactional(propagation = MANDATORY)
  public boolean[] add(List<ResponseRow> rows) {
    sql.run("set local synchronous_commit to on", statement -> {});
    int[] counts = sql.runEach(INSERT, rows, ResponseRows::bind);
    boolean[] added = new boolean[counts.length];
    for (int i = 0; i < counts.length; i++) {
      added[i] = counts[i] == 1;
    }
    return added;
  }

  /** Those of the given ids that exist. */
  @Connectable
  public Map<UUID, ResponseRow> find(Collection<UUID> ids) {
    Map<UUID, ResponseRow> found = new HashMap<>();
    sql.forEach(
        "select " + COLUMNS + " from response where response_id = any (?)",
        statement -> statement.setObject(1, ids.toArray(UUID[]::new)),
        ResponseRows::row,
        row -> found.put(row.responseId(), row));
    return found;
  }

  /** How many responses a round has. */
  @Connectable
  public long count(long round) {
    return sql.number(
        "select count(*) from response where round_id = ?",
        statement -> statement.setLong(1, round));
  }

  /**
   * The responses of a round in the order of their ids, read in portions.
   *
   * @param cleaned whether excluded ones are left out
   */
  @Transactional(readOnly = true)
  public void forEach(long round, boolean cleaned, Consumer<ResponseRow> consumer) {
    sql.forEach(
        "select "
            + COLUMNS
            + " from response r where round_id = ?"
            + (cleaned ? NOT_EXCLUDED : "")
            + " order by response_id",
        statement -> statement.setLong(1, round),
        ResponseRows::row,
        consumer);
  }

  private static void bind(PreparedStatement statement, ResponseRow row) throws SQLException {
    statement.setObject(1, row.responseId());
    statement.setLong(2, row.roundId());
    statement.setLong(3, row.agencyId());
    statement.setObject(4, row.deskId(), java.sql.Types.BIGINT);
    statement.setString(5, row.serviceField());
    statement.setString(6, row.channel());
    statement.setString(7, row.language());
    statement.setString(8, row.form());
    statement.setObject(9, row.hour());
    statement.setObject(10, row.durationSeconds(), java.sql.Types.INTEGER);
    statement.setBoolean(11, row.partial());
    statement.setBytes(12, row.answers());
    statement.setString(13, row.context());
    statement.setString(14, row.comment());
    statement.setBytes(15, row.contentHash());
  }

  private static ResponseRow row(ResultSet row) throws SQLException {
    return new ResponseRow(
        row.getObject("response_id", UUID.class),
        row.getLong("round_id"),
        row.getLong("agency_id"),
        row.getObject("desk_id", Long.class),
        row.getString("service_field"),
        row.getString("channel"),
        row.getString("language"),
        row.getString("form"),
        row.getObject("hour", OffsetDateTime.class),
        row.getObject("duration_seconds", Integer.class),
        row.getBoolean("partial"),
        row.getBytes("answers"),
        row.getString("context"),
        row.getString("comment"),
        row.getBytes("content_hash"));
  }
}
