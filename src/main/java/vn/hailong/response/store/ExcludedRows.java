package vn.hailong.response.store;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Time;

/** Which responses are excluded. */
@Singleton
public class ExcludedRows {

  private static final String ADD =
      """
      insert into response_excluded (response_id, round_id, entry)
      select response_id, round_id, ? from response where round_id = ? and response_id = any (?)
      """;

  private static final String COUNTED =
      """
      select response_id from response r
      where round_id = ?
        and not exists (select from response_excluded e where e.response_id = r.response_id)
      """;

  private static final String DAY = "(hour at time zone '" + Time.ZONE.getId() + "')::date";

  private final Sql sql;

  ExcludedRows(JdbcOperations jdbc) {
    this.sql = new Sql(jdbc);
  }

  /** Excludes responses within the running transaction; none may be excluded already. */
  @Transactional(propagation = MANDATORY)
  public void add(long round, Set<UUID> ids, long entry) {
    sql.run(
        ADD,
        statement -> {
          statement.setLong(1, entry);
          statement.setLong(2, round);
          statement.setObject(3, ids.toArray(UUID[]::new));
        });
  }

  /** How many of a round are excluded. */
  @Connectable
  public long count(long round) {
    return sql.number(
        "select count(*) from response_excluded where round_id = ?",
        statement -> statement.setLong(1, round));
  }

  /** Those of the given that are in the round and not excluded. */
  @Connectable
  public Set<UUID> counted(long round, Set<UUID> ids) {
    return new TreeSet<>(
        sql.list(
            COUNTED + " and response_id = any (?)",
            statement -> {
              statement.setLong(1, round);
              statement.setObject(2, ids.toArray(UUID[]::new));
            },
            row -> row.getObject(1, UUID.class)));
  }

  /** Those of a round that are not excluded; null is no restriction. */
  @Connectable
  public Set<UUID> find(
      long round,
      @Nullable Long desk,
      @Nullable String serviceField,
      @Nullable String channel,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    return new TreeSet<>(
        sql.list(
            COUNTED
                + " and (?::bigint is null or desk_id = ?::bigint)"
                + " and (?::text is null or service_field = ?::text)"
                + " and (?::text is null or channel = ?::text)"
                + (" and (?::date is null or " + DAY + " >= ?::date)")
                + (" and (?::date is null or " + DAY + " <= ?::date)"),
            statement -> {
              statement.setLong(1, round);
              RollupRows.twice(statement, 2, desk);
              RollupRows.twice(statement, 4, serviceField);
              RollupRows.twice(statement, 6, channel);
              RollupRows.twice(statement, 8, from);
              RollupRows.twice(statement, 10, to);
            },
            row -> row.getObject(1, UUID.class)));
  }
}
