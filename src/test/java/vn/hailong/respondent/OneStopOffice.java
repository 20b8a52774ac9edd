package vn.hailong.respondent;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.common.access.Access;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.TemplateId;
import vn.hailong.invitation.Invitations;
import vn.hailong.office.AgencyKind;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.response.Responses;
import vn.hailong.response.StoredResponse;
import vn.hailong.round.Round;
import vn.hailong.round.RoundPlan;
import vn.hailong.round.Rounds;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;
import vn.hailong.testing.TestApp;

/** A commune whose citizens are asked right now; several fit into one application. */
public final class OneStopOffice {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final TestApp app;
  private final AgencyId commune;
  private final Round round;
  private final DeskId desk;

  /** Creates it beside whatever the application has already. */
  public OneStopOffice(TestApp app) {
    this.app = app;
    commune = agency("UBND xã An Phúc", "An Phuc commune", true);
    round = round(commune, -1, 30);
    desk = desk(commune, List.of("civil_status", "authentication", "land", "construction"));
  }

  /** The address of the form behind a code. */
  public String address(String code) {
    return app.uri() + "/s/" + code;
  }

  /** A bean of the application. */
  public <T> T bean(Class<T> type) {
    return app.bean(type);
  }

  /** The application. */
  public TestApp app() {
    return app;
  }

  /** A new code of the desk that serves four fields; an older one is revoked. */
  public String code() {
    return system(() -> bean(Invitations.class).rotate(desk).code());
  }

  /** A code of a desk of the same commune that serves one field. */
  public String narrowCode() {
    DeskId narrow = desk(commune, List.of("land"));
    return system(() -> bean(Invitations.class).rotate(narrow).code());
  }

  /** A code of an office that asks nobody before tomorrow. */
  public String earlyCode() {
    AgencyId other = agency("Phường Mai", "Mai ward", false);
    round(other, 1, 2);
    DeskId early = desk(other, List.of("land"));
    return system(() -> bean(Invitations.class).rotate(early).code());
  }

  /** A code of an office that has stopped asking. */
  public String closedCode() {
    AgencyId other = agency("Phường Xưa", "Old ward", false);
    Round over = round(other, -1, 2);
    DeskId late = desk(other, List.of("land"));
    system(() -> bean(Rounds.class).close(over.id()));
    return system(() -> bean(Invitations.class).rotate(late).code());
  }

  /** The stored response, of which there must be one. */
  public StoredResponse only() {
    List<StoredResponse> all = new ArrayList<>();
    bean(Responses.class).forEach(round.id(), all::add);
    if (all.size() != 1) {
      throw new AssertionError("expected one response, found " + all.size());
    }
    return all.getFirst();
  }

  /** How many responses the commune's round has. */
  public long count() {
    return bean(Responses.class).count(round.id());
  }

  /** Makes the database fail every new response, as a full disk would. */
  public void refuseResponses() {
    run(
        "create function refuse_response() returns trigger language plpgsql as"
            + " $$ begin raise exception 'full' using errcode = '53100'; end $$");
    run(
        "create trigger refuse before insert on response"
            + " for each row execute function refuse_response()");
  }

  /** Takes that back. */
  public void acceptResponses() {
    run("drop function refuse_response() cascade");
  }

  @SuppressWarnings("unchecked")
  private void run(String sql) {
    TransactionOperations<Connection> transactions = bean(TransactionOperations.class);
    transactions.executeWrite(status -> {
      try (Statement statement = status.getConnection().createStatement()) {
        return statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    });
  }

  /** The answers of a stored response by item. */
  public static Map<String, String> answers(StoredResponse response) {
    return new AnswerCodec(Samples.citizens()).decode(response.answers());
  }

  private AgencyId agency(String nameVi, String nameEn, boolean demonstration) {
    String code = "office-" + NUMBER.incrementAndGet();
    return system(() ->
        bean(Offices.class)
            .create(null, AgencyKind.PROVINCE, code, nameVi, nameEn, null, demonstration)
            .id());
  }

  private Round round(AgencyId of, int opensInDays, int closesInDays) {
    Instant now = bean(Clock.class).instant();
    TemplateId template =
        bean(Templates.class).all(TemplateKind.QUESTIONNAIRE).stream()
            .filter(one -> one.code().equals("one-stop-desk"))
            .findFirst()
            .orElseThrow()
            .id();
    return system(() ->
        bean(Rounds.class)
            .create(
                new RoundPlan(
                    of,
                    template,
                    "Quý này",
                    "This quarter",
                    now.plus(Duration.ofDays(opensInDays)),
                    now.plus(Duration.ofDays(closesInDays)),
                    false)));
  }

  private DeskId desk(AgencyId of, List<String> fields) {
    String name = "Quầy số " + (bean(Desks.class).of(of).size() + 1);
    return system(() -> bean(Desks.class).create(of, null, name, name, fields).id());
  }

  private <T> T system(Supplier<T> task) {
    return bean(Access.class).asSystem(task);
  }
}
