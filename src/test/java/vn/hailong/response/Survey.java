package vn.hailong.response;

import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hailong.common.access.Access;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.TemplateId;
import vn.hailong.invitation.Invitations;
import vn.hailong.office.AgencyKind;
import vn.hailong.office.Desk;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.round.Round;
import vn.hailong.round.RoundPlan;
import vn.hailong.round.Rounds;
import vn.hailong.template.Templates;
import vn.hailong.testing.TestApp;

/**
 * An office with two desks and an open round of a small questionnaire that has all there can be.
 */
public final class Survey implements AutoCloseable {

  private static final int LONG_OPEN_DAYS = 1_000;

  private static final String NARROW = "Quầy Hộ tịch";
  private static final String WIDE = "Quầy Tổng hợp";

  private final TestApp app;
  private final TemplateId questionnaire;
  private final AgencyId agency;
  private final Desk narrow;
  private final Desk wide;
  private final Round round;

  private Survey(TestApp app) {
    this.app = app;
    questionnaire =
        system(() -> app.bean(Templates.class).publish("questionnaire.yaml", file()).id());
    agency = agency("city");
    narrow = desk(NARROW, List.of("civil_status"));
    wide = desk(WIDE, List.of("land", "construction", "authentication"));
    round = round(agency, -LONG_OPEN_DAYS, 2);
  }

  /** A fresh database with the survey in it. */
  public static Survey start() {
    return start(Map.of());
  }

  /** As {@link #start()} with settings of the application. */
  public static Survey start(Map<String, Object> settings) {
    return new Survey(TestApp.start(settings));
  }

  private static byte[] file() {
    try (InputStream in =
        Objects.requireNonNull(Survey.class.getResourceAsStream("/response/questionnaire.yaml"))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AgencyId agency(String code) {
    return system(() ->
        bean(Offices.class)
            .create(null, AgencyKind.PROVINCE, code, "Thành phố", "City", null, false)
            .id());
  }

  private Desk desk(String name, List<String> fields) {
    return system(() -> bean(Desks.class).create(agency, null, name, name + " (en)", fields));
  }

  private Round round(AgencyId of, int opensInDays, int closesInDays) {
    Instant now = bean(Clock.class).instant().truncatedTo(ChronoUnit.SECONDS);
    return system(() ->
        bean(Rounds.class)
            .create(
                new RoundPlan(
                    of,
                    questionnaire,
                    "Đợt thử",
                    "Test round",
                    now.plus(Duration.ofDays(opensInDays)),
                    now.plus(Duration.ofDays(closesInDays)),
                    false)));
  }

  /** A code of another office, whose round opens tomorrow. */
  public String earlyCode() {
    AgencyId other = agency("other-city");
    round(other, 1, 2);
    Desk desk = system(() -> bean(Desks.class).create(other, null, "Quầy", "Desk", List.of()));
    return system(() -> bean(Invitations.class).rotate(desk.id()).code());
  }

  /** The desk that serves civil status only. */
  public Desk narrow() {
    return narrow;
  }

  /** The desk that serves land, construction and authentication. */
  public Desk wide() {
    return wide;
  }

  /** The round, open for so long that files of earlier days belong to it. */
  public Round round() {
    return round;
  }

  /** The office. */
  public AgencyId agency() {
    return agency;
  }

  /** A new code of a desk; an older one is revoked. */
  public String code(Desk desk) {
    return system(() -> bean(Invitations.class).rotate(desk.id()).code());
  }

  /** A new open link of the round. */
  public String link() {
    return system(() -> bean(Invitations.class).rotate(round.id()).code());
  }

  /** A bean of the application. */
  public <T> T bean(Class<T> type) {
    return app.bean(type);
  }

  /** The application. */
  public TestApp app() {
    return app;
  }

  /** Does something as the system itself. */
  public <T> T system(Supplier<T> task) {
    return bean(Access.class).asSystem(task);
  }

  /** The one number a statement answers. */
  public long number(String sql) {
    return transactions()
        .executeRead(status -> {
          try (Statement statement = status.getConnection().createStatement();
              ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Runs a statement. */
  public void run(String sql) {
    transactions()
        .executeWrite(status -> {
          try (Statement statement = status.getConnection().createStatement()) {
            return statement.execute(sql);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @SuppressWarnings("unchecked")
  private TransactionOperations<Connection> transactions() {
    return bean(TransactionOperations.class);
  }

  /** Some valid answers under an id of their own. */
  public static Submission submission(String q0) {
    return submission(UUID.randomUUID(), q0);
  }

  /** Some valid answers. */
  public static Submission submission(UUID id, String q0) {
    return new Submission(
        id,
        "vi",
        Form.FULL,
        null,
        Map.of("Q0", q0, "Q1", "NA", "Q2", "4", "E1", "no"),
        Map.of("received", List.of("yes"), "priorities", List.of("papers", "time")),
        "Cảm ơn",
        75);
  }

  @Override
  public void close() {
    app.close();
  }
}
