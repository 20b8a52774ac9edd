package vn.hailong.response.store;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Time;

/** Rollups and the queue of responses that are in none yet. */
@Singleton
public class RollupRows {

  static final String FOLD_COLUMNS =
      " r.round_id, coalesce(r.desk_id, 0) as desk_id, r.service_field, r.channel,"
          + " (r.hour at time zone '"
          + Time.ZONE.getId()
          + "')::date as day, (not r.partial or s.include_partial) as used, r.answers ";

  private static final String TAKE =
      """
      with taken as (
        select response_id from response_unfolded order by response_id limit ? for update %s),
      gone as (
        delete from response_unfolded u using taken t where u.response_id = t.response_id
        returning u.response_id)
      select %s
      from gone join response r using (response_id) join survey_round s on s.id = r.round_id
      """;

  /** Nothing is taken off that has not been added before. */
  private static final String TAKE_EXCLUDED =
      """
      with taken as (
        select response_id from excluded_unfolded u
        where not exists (select from response_unfolded f where f.response_id = u.response_id)
        order by response_id limit ? for update of u %s),
      gone as (
        delete from excluded_unfolded u using taken t where u.response_id = t.response_id
        returning u.response_id)
      select %s
      from gone join response r using (response_id) join survey_round s on s.id = r.round_id
      """;

  private static final String ADD =
      """
      insert into %s as known
        (round_id, desk_id, service_field, channel, day, used, excluded, counts, moments)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (round_id, desk_id, service_field, channel, day) do update set
        used = known.used + excluded.used,
        excluded = known.excluded + excluded.excluded,
        counts = array_sum(known.counts, excluded.counts),
        moments = array_sum(known.moments, excluded.moments)
      """;

  private static final String SUMS =
      """
      select %s as grouped, service_field, sum(used) as used, sum(excluded) as excluded,
             array_total(counts) as counts, array_total(moments) as moments
      from %s
      where round_id = ?
        and (?::bigint is null or desk_id = ?::bigint)
        and (?::text is null or service_field = ?::text)
        and (?::text is null or channel = ?::text)
        and (?::date is null or day >= ?::date)
        and (?::date is null or day <= ?::date)
      group by 1, 2 having sum(used) + sum(excluded) > 0 order by 1, 2
      """;

  private static final String CLEANED =
      """
      (select * from response_rollup
       union all
       select round_id, desk_id, service_field, channel, day, -used, -excluded,
              array_negative(counts), array_negative(moments)
       from excluded_rollup) cleaned
      """;

  private final Sql sql;

  RollupRows(JdbcOperations jdbc) {
    this.sql = new Sql(jdbc);
  }

  /** Whether no other node folds in the background; it stays so until the transaction ends. */
  @Transactional(propagation = MANDATORY)
  public boolean foldsAlone() {
    return sql.list(
            "select pg_try_advisory_xact_lock(hashtext('response_fold'))",
            statement -> {},
            row -> row.getBoolean(1))
        .getFirst();
  }

  /**
   * Takes responses out of the queue within the running transaction; a rollback puts them back.
   *
   * @param waiting whether to wait for what others have just taken, instead of leaving it to them
   */
  @Transactional(propagation = MANDATORY)
  public List<FoldRow> take(int atMost, boolean waiting) {
    // before the queue's rows, the order of all who change rollups: nobody waits in a circle
    sql.run("lock table response_rollup in row exclusive mode", statement -> {});
    return sql.list(
        TAKE.formatted(waiting ? "" : "skip locked", FOLD_COLUMNS),
        statement -> statement.setInt(1, atMost),
        RollupRows::foldRow);
  }

  /** As {@link #take}, of excluded responses that are to be taken off. */
  @Transactional(propagation = MANDATORY)
  public List<FoldRow> takeExcluded(int atMost, boolean waiting) {
    return sql.list(
        TAKE_EXCLUDED.formatted(waiting ? "" : "skip locked", FOLD_COLUMNS),
        statement -> statement.setInt(1, atMost),
        RollupRows::foldRow);
  }

  /** Adds to rollups, making those that do not exist; given in the order of their keys. */
  @Transactional(propagation = MANDATORY)
  public void add(Counted counted, List<RollupEntry> entries) {
    if (!entries.isEmpty()) {
      sql.runEach(ADD.formatted(counted.rollups()), entries, RollupRows::bind);
    }
  }

  /**
   * Sums over a round.
   *
   * @param cleaned whether excluded responses are taken off
   */
  @Connectable
  public List<RollupSum> sums(
      long round,
      @Nullable Long desk,
      @Nullable String serviceField,
      @Nullable String channel,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Grouping grouping,
      boolean cleaned) {
    return sql.list(
        SUMS.formatted(grouping.expression, cleaned ? CLEANED : "response_rollup"),
        statement -> {
          statement.setLong(1, round);
          twice(statement, 2, desk);
          twice(statement, 4, serviceField);
          twice(statement, 6, channel);
          twice(statement, 8, from);
          twice(statement, 10, to);
        },
        row ->
            new RollupSum(
                row.getString("grouped"),
                row.getString("service_field"),
                row.getLong("used"),
                row.getLong("excluded"),
                Sql.longs(row, "counts"),
                Sql.longs(row, "moments")));
  }

  /** What sums are grouped by besides the service field. */
  public enum Grouping {
    NONE("''"),
    DESK("desk_id::text"),
    CHANNEL("channel"),
    DAY("day::text");

    private final String expression;

    Grouping(String expression) {
      this.expression = expression;
    }
  }

  /** How many responses of a round are in no rollup yet. */
  @Connectable
  public long pending(long round) {
    return sql.number(
        "select count(*) from response_unfolded where round_id = ?",
        statement -> statement.setLong(1, round));
  }

  /** Rounds that have responses or rollups. */
  @Connectable
  public List<Long> rounds() {
    return sql.list(
        "select round_id from response union select round_id from response_rollup order by 1",
        statement -> {},
        row -> row.getLong(1));
  }

  static void twice(PreparedStatement statement, int first, @Nullable Object value)
      throws SQLException {
    statement.setObject(first, value);
    statement.setObject(first + 1, value);
  }

  static void bind(PreparedStatement statement, RollupEntry entry) throws SQLException {
    statement.setLong(1, entry.key().roundId());
    statement.setLong(2, entry.key().deskId());
    statement.setString(3, entry.key().serviceField());
    statement.setString(4, entry.key().channel());
    statement.setObject(5, entry.key().day());
    statement.setLong(6, entry.used());
    statement.setLong(7, entry.excluded());
    statement.setObject(8, entry.counts());
    statement.setObject(9, entry.moments());
  }

  static FoldRow foldRow(ResultSet row) throws SQLException {
    return new FoldRow(
        row.getLong("round_id"),
        row.getLong("desk_id"),
        row.getString("service_field"),
        row.getString("channel"),
        row.getObject("day", LocalDate.class),
        row.getBoolean("used"),
        row.getBytes("answers"));
  }
}
