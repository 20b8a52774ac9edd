package vn.hailong.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hailong.common.Messages;
import vn.hailong.common.Problem;
import vn.hailong.common.id.TemplateId;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.testing.Problems;
import vn.hailong.testing.TestApp;

final class TemplatesTest {

  private static final String MINIMAL =
      """
      kind: questionnaire
      code: short-form
      version: "1"
      languages: [vi]
      title: {vi: "Phiếu ngắn"}
      scales:
        - code: yes_no
          options:
            - {value: "no", text: {vi: "Không"}}
            - {value: "yes", text: {vi: "Có"}}
          satisfied: ["yes"]
      factors:
        - code: A
          title: {vi: "Chung"}
          scale: yes_no
          items:
            - {code: A1, text: {vi: "Ông/Bà có hài lòng không?"}}
      """;

  private final TestApp app = TestApp.start();
  private final Templates templates = app.bean(Templates.class);

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void shippedTemplatesArePublishedAtStartAndOnlyOnce() {
    List<Template> questionnaires = templates.all(TemplateKind.QUESTIONNAIRE);
    List<Template> criteria = templates.all(TemplateKind.CRITERIA_SET);

    assertEquals(ShippedTemplates.files().size(), questionnaires.size() + criteria.size());
    assertTrue(templates.find(TemplateKind.QUESTIONNAIRE, "one-stop-desk", "2026.1").isPresent());

    app.bean(ShippedTemplates.class).publishAll();

    assertEquals(questionnaires, templates.all(TemplateKind.QUESTIONNAIRE));
    assertEquals(criteria, templates.all(TemplateKind.CRITERIA_SET));
  }

  @Test
  void aQuestionnaireIsReadBackAsItWasPublished() {
    Template published = publish(MINIMAL);

    assertEquals(MINIMAL, templates.source(published.id()));
    assertEquals("Phiếu ngắn", published.title(Locale.ENGLISH));
    assertEquals(published, templates.template(published.id()));
    assertEquals(List.of("A1"), templates.questionnaire(published.id()).itemCodes());
    assertSame(templates.questionnaire(published.id()), templates.questionnaire(published.id()));
    assertEquals("not_found", Problems.code(() -> templates.criteriaSet(published.id())));
  }

  @Test
  void componentsOfACriteriaSetAreStoredWithTheirPoints() throws SQLException {
    Template set =
        templates.find(TemplateKind.CRITERIA_SET, "sample-commune", "2026.1").orElseThrow();

    int expected =
        templates.criteriaSet(set.id()).components().size()
            + templates.criteriaSet(set.id()).adjustments().size();

    assertEquals(
        Integer.toString(expected),
        sql("select count(*) from criteria_component where template_id = " + set.id()));
    assertEquals(
        0,
        templates
            .criteriaSet(set.id())
            .total()
            .compareTo(
                new java.math.BigDecimal(
                    sql(
                        "select sum(max) from criteria_component where method <> 'adjustment' and"
                            + " template_id = "
                            + set.id()))));
  }

  @Test
  void theSameContentAgainIsTheSameVersionAndOtherContentIsRefused() {
    Template first = publish(MINIMAL);

    assertEquals(first, publish(MINIMAL));

    Problem other = Problems.of(() -> publish(MINIMAL.replace("ngắn", "dài")));
    assertEquals("template_exists", other.code());
    assertEquals(409, other.status());
    assertEquals(MINIMAL, templates.source(first.id()));

    Template next =
        publish(MINIMAL.replace("ngắn", "dài").replace("version: \"1\"", "version: \"2\""));
    assertNotEquals(first.contentHash(), next.contentHash());
    assertEquals(next, templates.all(TemplateKind.QUESTIONNAIRE).getFirst());
  }

  @Test
  void everyErrorOfAFileIsNamedWithItsLineInTheReadersLanguage() {
    Problem problem =
        Problems.of(
            () -> publish(MINIMAL.replace("scale: yes_no", "scale: none\n    colour: red")));

    assertEquals("invalid_template", problem.code());
    assertTrue(problem.errors().size() >= 2, problem.errors().toString());
    Problem.Part unknownKey =
        problem.errors().stream()
            .filter(part -> part.pointer().equals("short.yaml:16"))
            .findFirst()
            .orElseThrow();
    Messages messages = app.bean(Messages.class);
    String vietnamese = unknownKey.detail(messages, Locale.of("vi"));
    assertTrue(vietnamese.contains("colour"), vietnamese);
    assertNotEquals(vietnamese, unknownKey.detail(messages, Locale.ENGLISH));
  }

  @Test
  void whatWasPublishedCannotBeChangedInTheDatabaseEither() {
    for (String change :
        List.of(
            "update template set version = 'x'",
            "delete from template",
            "truncate template cascade",
            "update criteria_component set max = 1",
            "delete from criteria_component")) {
      SQLException refused = assertThrows(SQLException.class, () -> sql(change));
      assertTrue(String.valueOf(refused.getMessage()).contains("immutable"), change);
    }
  }

  @Test
  void refusesWhomeverMayNotPublishAndWhatIsNotThere() {
    assertEquals(
        "unauthenticated",
        Problems.code(() -> templates.publish("a.yaml", MINIMAL.getBytes(UTF_8))));
    assertEquals("not_found", Problems.code(() -> templates.template(new TemplateId(999))));
    assertEquals("not_found", Problems.code(() -> templates.source(new TemplateId(999))));
  }

  private Template publish(String yaml) {
    return app.bean(CurrentPerson.class)
        .asSystem(() -> templates.publish("short.yaml", yaml.getBytes(UTF_8)));
  }

  private String sql(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(app.jdbcUrl(), "postgres", "");
        Statement run = connection.createStatement()) {
      if (run.execute(statement)) {
        try (ResultSet row = run.getResultSet()) {
          row.next();
          return row.getString(1);
        }
      }
      return "";
    }
  }
}
