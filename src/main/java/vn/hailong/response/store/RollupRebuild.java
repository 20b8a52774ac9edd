package vn.hailong.response.store;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes a round's rollups again beside the stored ones and puts them in their place. All within one
 * transaction that keeps folds waiting; what is still in their queue is not counted here, they add
 * it afterwards.
 */
@Singleton
public class RollupRebuild {

  private static final String ADD =
      """
      insert into rebuilt_rollup
        (round_id, desk_id, service_field, channel, day, used, excluded, counts, moments)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String DIFFERENCES =
      """
      select count(*)
      from (select * from %s where round_id = ?) old
      full join rebuilt_rollup new using (round_id, desk_id, service_field, channel, day)
      where (old.used, old.excluded, old.counts, old.moments)
        is distinct from (new.used, new.excluded, new.counts, new.moments)
      """;

  private final Sql sql;

  RollupRebuild(JdbcOperations jdbc) {
    this.sql = new Sql(jdbc);
  }

  /** Lets running folds end, keeps others waiting until the end of the transaction. */
  @Transactional(propagation = MANDATORY)
  public void begin() {
    sql.run("lock table response_rollup in share row exclusive mode", statement -> {});
    sql.run(
        "create temporary table rebuilt_rollup (like response_rollup) on commit drop",
        statement -> {});
  }

  /** Reads a round's counted responses, those of one rollup after another. */
  @Transactional(propagation = MANDATORY)
  public void forEachCounted(Counted counted, long round, Consumer<FoldRow> consumer) {
    sql.forEach(
        "select "
            + RollupRows.FOLD_COLUMNS
            + " from response r join survey_round s on s.id = r.round_id "
            + counted.join()
            + " where r.round_id = ? and "
            + counted.folded()
            + " order by r.desk_id, r.service_field, r.channel, day",
        statement -> statement.setLong(1, round),
        RollupRows::foldRow,
        consumer);
  }

  /** Keeps a rollup for {@link #replace}. */
  @Transactional(propagation = MANDATORY)
  public void add(RollupEntry entry) {
    sql.runEach(ADD, List.of(entry), RollupRows::bind);
  }

  /**
   * Puts what was made in the place of the stored rollups.
   *
   * @return how many were wrong, missing or too many
   */
  @Transactional(propagation = MANDATORY)
  public long replace(Counted counted, long round) {
    String rollups = counted.rollups();
    long differences =
        sql.number(DIFFERENCES.formatted(rollups), statement -> statement.setLong(1, round));
    if (differences > 0) {
      sql.run(
          "delete from " + rollups + " where round_id = ?",
          statement -> statement.setLong(1, round));
      sql.run("insert into " + rollups + " select * from rebuilt_rollup", statement -> {});
    }
    sql.run("delete from rebuilt_rollup", statement -> {});
    return differences;
  }
}
