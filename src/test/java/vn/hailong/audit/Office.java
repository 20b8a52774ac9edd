package vn.hailong.audit;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.hailong.common.access.Actor;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.AuditVerification;
import vn.hailong.common.audit.Change;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Grant;
import vn.hailong.identity.Person;
import vn.hailong.identity.Role;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

/** A city with two communes whose people do things. */
final class Office implements AutoCloseable {

  private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant FAR_AWAY = Instant.parse("2999-01-01T00:00:00Z");

  private final TestApp app = TestApp.start();
  private final SampleTree tree = new SampleTree(app);

  <T> T bean(Class<T> type) {
    return app.bean(type);
  }

  TestApp app() {
    return app;
  }

  SampleTree tree() {
    return tree;
  }

  static Person person(long id, String name, Role role, AgencyId agency) {
    return new Person(new Actor(new AccountId(id), name), List.of(new Grant(role, agency, null)));
  }

  <T> T as(Role role, AgencyId agency, Supplier<T> task) {
    return bean(CurrentPerson.class).as(person(7, "Nguyễn Thị Đường", role, agency), task);
  }

  <T> T system(Supplier<T> task) {
    return bean(CurrentPerson.class).asSystem(task);
  }

  @SuppressWarnings("unchecked")
  TransactionOperations<Connection> transactions() {
    return bean(TransactionOperations.class);
  }

  /** Records a change by somebody of the commune, in a transaction of its own. */
  void record(String action, AgencyId agency, String subject, Map<String, String> after) {
    as(
        Role.ADMINISTRATOR,
        agency,
        () ->
            transactions()
                .executeWrite(status -> {
                  bean(AuditTrail.class)
                      .record(new Change(action, agency, subject, Map.of(), after));
                  return true;
                }));
  }

  /** What somebody who may read everything finds. */
  List<AuditEntry> all(AgencyId agency) {
    return system(() -> bean(AuditRecord.class).search(any(agency), AuditRecord.NEWEST, 10_000));
  }

  static AuditQuery any(AgencyId agency) {
    return AuditQuery.of(agency, LONG_AGO, FAR_AWAY);
  }

  AuditVerification.Result verify() {
    return system(() -> bean(AuditVerification.class).verify());
  }

  /** Does something behind the application's back. */
  void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(app.jdbcUrl(), "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    app.close();
  }
}
