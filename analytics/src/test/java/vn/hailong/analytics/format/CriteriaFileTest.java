package vn.hailong.analytics.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hailong.analytics.Fixtures;
import vn.hailong.analytics.criteria.Adjustment;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.Criterion;
import vn.hailong.analytics.criteria.Formula;
import vn.hailong.analytics.criteria.Measure;
import vn.hailong.analytics.criteria.NotApplicable;
import vn.hailong.analytics.criteria.Rule;
import vn.hailong.analytics.criteria.TargetGroup;
import vn.hailong.analytics.questionnaire.Questionnaire;

class CriteriaFileTest {

  private static final String RESOURCE = "format/criteria.yaml";

  private final FoundProblems problems =
      new FoundProblems(RESOURCE, text -> CriteriaFile.read("c.yaml", text));

  @Test
  void everyPartIsRead() {
    CriteriaSet read = CriteriaFile.read("c.yaml", Fixtures.text(RESOURCE));
    assertEquals(2026, read.year());
    assertEquals("sample", read.legalBasis());
    assertEquals(new BigDecimal("0.898"), read.targets().indexGoal());
    assertEquals(new BigDecimal("16.5"), read.total());
    assertEquals(List.of("good", "weak"), read.classes().stream().map(one -> one.code()).toList());
    assertEquals(
        List.of(false, true, true, true, true, true),
        read.fields().stream()
            .flatMap(field -> field.criteria().stream())
            .map(Criterion::isComponent)
            .toList());
    assertEquals(
        List.of(
            new Rule.YesNo(),
            new Rule.Ratio(new BigDecimal("0.5")),
            new Rule.Steps(
                List.of(
                    new Rule.Step(new BigDecimal(0), new BigDecimal(2)),
                    new Rule.Step(new BigDecimal(-15), new BigDecimal(1)))),
            new Rule.Proportional(),
            new Rule.Deduction(new BigDecimal("0.25")),
            new Rule.Linear(new BigDecimal("0.5"), new BigDecimal("0.95")),
            new Rule.Proportional(),
            new Rule.Linear(new BigDecimal("0.5"), new BigDecimal("0.95"))),
        read.components().stream().map(Component::rule).toList());
    assertEquals(
        Arrays.asList(NotApplicable.FULL, NotApplicable.EXCLUDE, null, null, null),
        read.documentComponents().stream().map(Component.Document::notApplicable).toList());
    assertEquals(
        List.of(
            new Measure.OfFactor("one-stop-desk", "ACCESS"),
            new Measure.OfItems("one-stop-desk", List.of("A1", "E1")),
            new Measure.OfAll("one-stop-desk")),
        read.surveyComponents().stream().map(Component.Survey::measure).toList());
    Component.Survey first = read.surveyComponents().getFirst();
    assertEquals(TargetGroup.SATISFACTION, first.targetGroup());
    assertEquals(Formula.WEIGHTED, first.formula());
    assertEquals(Formula.RATE, read.surveyComponents().getLast().formula());
    assertEquals(Adjustment.Kind.PENALTY, read.adjustment("P1").orElseThrow().kind());
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      textBlock =
          """
          year: 2026                        | year: "2026"                     | 4 type.integer year
          year: 2026                        | year: 26                         | 4 value.range year
          document: 1.00                    | document: 100                    | 7 value.range targets.document
          document: 1.00                    | document: .inf                   | 7 type.number targets.document
          document: 1.00                    | document: 1e0                    | 7 type.number targets.document
          document: 1.00, satisfaction      | satisfaction                     | 7 key.missing targets.document
          from: 0}                          | from: 80}                        | 10 classes.order classes[1].from
          code: weak                        | code: good                       | 10 code.duplicate classes[1].code
          {vi: "Lĩnh vực", en: "Field"}     | {vi: "Lĩnh vực"}                 | 13 key.missing fields[0].title.en
          code: "1.1.2"                     | code: "1.1.1"                    | 25 code.duplicate fields[0].criteria[0].components[1].code
          code: "1.1.2"                     | code: 1.12                       | 25 type.text fields[0].criteria[0].components[1].code
          code: "B1"                        | code: "2.1"                      | 76 code.duplicate adjustments[0].code
          code: "2"                         | code: "1"                        | 48 code.duplicate fields[1].code
          code: "2.2"                       | code: "2.1"                      | 56 code.duplicate fields[1].criteria[1].code; 56 code.duplicate fields[1].criteria[1].code
          max: 1.5                          | max: 0                           | 20 value.positive fields[0].criteria[0].components[0].max
          max: 1.5                          | max: -1                          | 20 value.range fields[0].criteria[0].components[0].max
          max: 1.5                          | maximum: 1.5                     | 18 key.missing fields[0].criteria[0].components[0].max; 20 key.unknown fields[0].criteria[0].components[0].maximum
          method: document                  | method: guess                    | 21 value.word fields[0].criteria[0].components[0].method
          method: document                  | # none                           | 18 key.missing fields[0].criteria[0].components[0].method
          type: yes_no                      | type: maybe                      | 22 value.word fields[0].criteria[0].components[0].rule.type
          type: yes_no                      | type: yes_no, floor: 1           | 22 key.unknown fields[0].criteria[0].components[0].rule.floor
          type: ratio, floor: 0.5           | type: ratio, floor: 2            | 29 value.range fields[0].criteria[0].components[1].rule.floor
          not_applicable: full              | not_applicable: half             | 24 value.word fields[0].criteria[0].components[0].not_applicable
          from: -15, points: 1              | from: 15, points: 1              | 39 steps.order fields[0].criteria[0].components[2].rule.steps[1].from
          from: -15, points: 1              | from: -15, points: 3             | 39 steps.points fields[0].criteria[0].components[2].rule.steps[1].points
          per: 0.25                         | per: 0                           | 55 value.positive fields[1].criteria[0].rule.per
          per: 0.25                         | per: 0.25, of: 1                 | 55 key.unknown fields[1].criteria[0].rule.of
          from: 0.5, to: 0.95               | from: 0.95, to: 0.5              | 60 linear.order fields[1].criteria[1].rule.to
          target_group: satisfaction        | # none                           | 40 key.missing fields[0].criteria[1].target_group
          factor: ACCESS                    | factor: ACCESS, all: true        | 45 measure.choice fields[0].criteria[1].measure
          , factor: ACCESS                  | ´´                               | 45 measure.choice fields[0].criteria[1].measure
          items: [A1, E1]                   | items: [A1, A1]                  | 66 list.duplicate fields[1].criteria[2].measure.items
          items: [A1, E1]                   | items: []                        | 66 list.empty fields[1].criteria[2].measure.items
          all: true                         | all: false                       | 73 measure.all fields[1].criteria[3].measure.all
          type: proportional                | type: yes_no                     | 46 rule.not_for_surveys fields[0].criteria[1].rule.type
          formula: weighted                 | formula: median                  | 47 value.word fields[0].criteria[1].formula
          formula: weighted                 | not_applicable: full             | 47 key.unknown fields[0].criteria[1].not_applicable
          kind: bonus                       | kind: gift                       | 76 value.word adjustments[0].kind
          """)
  void aProblemNamesItsLineAndKey(String part, String by, String expected) {
    assertEquals(
        Arrays.stream(expected.split("; ")).sorted().toList(),
        problems.replacing(part, by).stream().sorted().toList());
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          factor: ACCESS    | factor: STAFF        | 45 measure.factor measure
          items: [A1, E1]   | items: [A1, Z9]      | 66 measure.item measure
          formula: weighted | formula: mean_share  | ok
          formula: weighted | formula: scaled_mean | ok
          factor: ACCESS    | factor: FAULTS       | 45 measure.weights measure
          factor: ACCESS    | items: [A1, E1]      | 45 measure.weights measure
          """)
  void measuresAreCheckedAgainstTheQuestionnaire(String part, String by, String expected) {
    String text = Fixtures.text(RESOURCE).replace(part, by);
    CriteriaFile file = CriteriaFile.open("c.yaml", text.getBytes(StandardCharsets.UTF_8));
    Questionnaire questionnaire = Fixtures.questionnaire("format/questionnaire.yaml");
    List<String> found =
        file.problemsWith(List.of(questionnaire)).stream().map(FoundProblems::describe).toList();
    assertEquals(expected.equals("ok") ? List.of() : List.of(expected), found);
    assertEquals(List.of(), file.problemsWith(List.of()), "an absent questionnaire is no problem");
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "1, 2, ok",
    "1, 3, measure.scales",
    "a, b, measure.numbers",
    "1, b, measure.numbers",
  })
  void meansNeedNumbersOnScalesThatAgree(String low, String high, String expected) {
    Questionnaire questionnaire =
        QuestionnaireFile.read(
            "q.yaml",
            """
            kind: questionnaire
            code: one-stop-desk
            version: "1"
            languages: [en]
            title: {en: Two scales}
            scales:
              - {code: one, options: [{value: 1, text: {en: A}}, {value: 2, text: {en: B}}]}
              - {code: other, options: [{value: %s, text: {en: A}}, {value: %s, text: {en: B}}]}
            factors:
              - {code: F, title: {en: F}, scale: one, items: [{code: A1, text: {en: A1}}]}
              - {code: G, title: {en: G}, scale: other, items: [{code: E1, text: {en: E1}}]}
            """
                .formatted(low, high));
    String criteria =
        Fixtures.text(RESOURCE)
            .replace("formula: weighted", "formula: mean_share")
            .replace("factor: ACCESS", "items: [A1, E1]");
    CriteriaFile file = CriteriaFile.open("c.yaml", criteria.getBytes(StandardCharsets.UTF_8));
    List<String> found =
        file.problemsWith(List.of(questionnaire)).stream().map(FormatProblem::code).toList();
    assertEquals(expected.equals("ok") ? List.of() : List.of(expected), found);
  }

  @Test
  void aSetWithoutAdjustmentsAndBasisIsComplete() {
    String text = Fixtures.text(RESOURCE).replace("legal_basis: \"sample\"\n", "");
    CriteriaSet read = CriteriaFile.read("c.yaml", text.substring(0, text.indexOf("adjustments:")));
    assertTrue(read.adjustments().isEmpty());
    assertFalse(read.components().isEmpty());
  }
}
