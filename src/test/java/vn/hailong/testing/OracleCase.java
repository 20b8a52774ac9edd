package vn.hailong.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.DocumentScore;
import vn.hailong.analytics.format.DocumentsCsv;
import vn.hailong.common.access.Actor;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.RoundId;
import vn.hailong.common.id.TemplateId;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Grant;
import vn.hailong.identity.Person;
import vn.hailong.identity.Role;
import vn.hailong.index.Assessment;
import vn.hailong.index.Assessments;
import vn.hailong.index.DocumentEntry;
import vn.hailong.office.AgencyKind;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.response.Acceptance;
import vn.hailong.round.Round;
import vn.hailong.round.RoundPlan;
import vn.hailong.round.Rounds;
import vn.hailong.template.Templates;

/**
 * The case whose figures were worked out with R, put into the application the way an office would:
 * an agency with its desks, a round with its population, the responses imported, an assessment with
 * its document scores.
 */
public final class OracleCase {

  private static final Path FILES =
      Path.of("..", "analytics", "src", "test", "resources", "oracle", "commune");
  private static final Instant OPENS = Instant.parse("2026-01-01T00:00:00Z");

  private final TestApp app;
  private final CurrentPerson who;
  private final AgencyId agency;
  private final RoundId round;

  private OracleCase(TestApp app) {
    this.app = app;
    this.who = app.bean(CurrentPerson.class);
    ownServiceFields();
    agency =
        system(() ->
            app.bean(Offices.class)
                .create(null, AgencyKind.PROVINCE, "oracle", "Xã Mẫu", "Sample commune", null, true)
                .id());
    for (String desk : List.of("desk-1", "desk-2", "desk-3")) {
      system(() -> app.bean(Desks.class).create(agency, null, desk, desk + " (en)", List.of()));
    }
    round = round("Đợt 1", OPENS, Instant.parse("2026-07-01T00:00:00Z"), false).id();
    system(() -> app.bean(Rounds.class).importPopulation(round, "population.csv", population()));
    system(
        () -> app.bean(Acceptance.class).importCsv(round, "responses.csv", file("responses.csv")));
  }

  /** The agency, the round and its responses. */
  public static OracleCase in(TestApp app) {
    return new OracleCase(app);
  }

  /** Another round of the same questionnaire, without population or responses. */
  public Round round(String title, Instant opens, Instant closes, boolean includePartial) {
    return system(() ->
        app.bean(Rounds.class)
            .create(
                new RoundPlan(
                    agency, questionnaire(), title, title, opens, closes, includePartial)));
  }

  /** The assessment, with all document scores stored and the round bound. */
  public Assessment assessment() {
    Assessments assessments = app.bean(Assessments.class);
    TemplateId set = publish("criteria.yaml");
    Assessment assessment = system(() -> assessments.create(agency, 2026, set));
    CriteriaSet criteria = app.bean(Templates.class).criteriaSet(set);
    for (DocumentScore score : scores(criteria)) {
      system(() -> assessments.save(assessment.id(), entry(score)));
    }
    return system(() -> assessments.bind(assessment.id(), List.of(round)));
  }

  private static List<DocumentScore> scores(CriteriaSet criteria) {
    try (InputStream in = Files.newInputStream(path("documents.csv"))) {
      return DocumentsCsv.read("documents.csv", in, criteria).all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentEntry entry(DocumentScore score) {
    Integer evidence = score.evidenceCount();
    return new DocumentEntry(
        score.code(),
        score.notApplicable(),
        score.value(),
        score.required(),
        score.selfScore(),
        score.verifiedScore(),
        score.finalScore(),
        evidence == null ? 0 : evidence,
        null,
        0);
  }

  /** One of the case's files. */
  public static Path path(String name) {
    return FILES.resolve(name);
  }

  /** The content of one of the case's files. */
  public static byte[] file(String name) {
    try {
      return Files.readAllBytes(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] population() {
    return file("population.csv");
  }

  public AgencyId agency() {
    return agency;
  }

  public RoundId round() {
    return round;
  }

  public TemplateId questionnaire() {
    return publish("questionnaire.yaml");
  }

  private TemplateId publish(String name) {
    return system(() -> app.bean(Templates.class).publish(name, file(name)).id());
  }

  /** Somebody with a role at the agency. */
  public Person person(Role role) {
    return new Person(new Actor(null, role.code()), List.of(new Grant(role, agency, null)));
  }

  /** Runs a task as somebody with a role at the agency. */
  public <T> T as(Role role, Supplier<T> task) {
    return who.as(person(role), task);
  }

  /** Runs a task as the application itself. */
  public <T> T system(Supplier<T> task) {
    return who.asSystem(task);
  }

  /** Two of the case's service fields are not among the shipped ones. */
  private void ownServiceFields() {
    Map<String, Integer> fields = Map.of("certification", 900, "social", 901);
    try (Connection connection = DriverManager.getConnection(app.jdbcUrl(), "postgres", "");
        PreparedStatement insert =
            connection.prepareStatement("insert into service_field values (?, ?, ?, ?)")) {
      for (Map.Entry<String, Integer> field : fields.entrySet()) {
        insert.setString(1, field.getKey());
        insert.setInt(2, field.getValue());
        insert.setString(3, field.getKey());
        insert.setString(4, field.getKey());
        insert.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
