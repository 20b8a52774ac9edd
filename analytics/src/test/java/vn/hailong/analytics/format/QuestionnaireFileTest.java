package vn.hailong.analytics.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hailong.analytics.Fixtures;
import vn.hailong.analytics.questionnaire.ContextType;
import vn.hailong.analytics.questionnaire.Incidents;
import vn.hailong.analytics.questionnaire.Item;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.questionnaire.Respondents;
import vn.hailong.analytics.questionnaire.Scale;
import vn.hailong.analytics.questionnaire.ShowIf;

class QuestionnaireFileTest {

  private static final String RESOURCE = "format/questionnaire.yaml";

  private final FoundProblems problems =
      new FoundProblems(RESOURCE, text -> QuestionnaireFile.read("q.yaml", text));

  @Test
  void everyPartIsRead() {
    Questionnaire read = Fixtures.questionnaire(RESOURCE);
    assertEquals("one-stop-desk", read.code());
    assertEquals("2026.1", read.version());
    assertEquals(List.of("vi", "en"), read.languages());
    assertEquals("Phiếu", read.title().text("vi"));
    assertEquals("Phiếu", read.title().text("fr"), "falls back to the first language");
    assertEquals(Respondents.ENTERPRISES, read.respondents());
    Scale five = read.scale("five").orElseThrow();
    assertEquals(Set.of("2"), five.satisfied());
    assertEquals(Map.of("1", BigDecimal.ZERO, "2", new BigDecimal("0.125")), five.weights());
    assertEquals(2, five.options().get(1).number());
    assertEquals("🙁", five.options().getFirst().emoji());
    assertTrue(five.isNumeric());
    Scale fault = read.scale("fault").orElseThrow();
    assertFalse(fault.isNumeric());
    assertEquals(2, fault.validOptions().size());
    assertNull(fault.options().getFirst().number());
    assertEquals(List.of("A1", "A2", "E1"), read.itemCodes());
    assertEquals(List.of("A1"), read.quickItems().stream().map(Item::code).toList());
    assertEquals(List.of("A1", "A2"), read.overallItems().stream().map(Item::code).toList());
    assertTrue(read.item("A1").orElseThrow().required());
    assertEquals(new ShowIf("received", Set.of("yes")), read.item("A2").orElseThrow().showIf());
    assertEquals("fault", read.scaleOf("E1").code());
    assertEquals(
        List.of(ContextType.SINGLE, ContextType.MULTIPLE, ContextType.TEXT),
        read.context().stream().map(question -> question.type()).toList());
    assertTrue(read.contextQuestion("received").orElseThrow().before());
    assertEquals(new Incidents(List.of("E1"), "yes"), read.incidents());
    assertEquals(500, Objects.requireNonNull(read.comment()).maxLength());
  }

  @Test
  void optionalPartsMayBeLeftOut() {
    Questionnaire read =
        QuestionnaireFile.read(
            "q.yaml",
            """
            kind: questionnaire
            code: small
            version: "1"
            languages: [en]
            title: {en: Small}
            scales:
              - {code: one, options: [{value: a, text: {en: A}}]}
            factors:
              - {code: F, title: {en: F}, scale: one, items: [{code: A1, text: {en: A1}}]}
            """);
    assertEquals(Respondents.CITIZENS, read.respondents());
    assertTrue(read.factors().getFirst().inOverall());
    assertFalse(read.items().getFirst().required());
    assertNull(read.comment());
    assertNull(read.incidents());
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      textBlock =
          """
          kind: questionnaire                | kind: criteria-set               | 1 kind.other kind
          code: one-stop-desk                | code: One Stop                   | 2 value.kebab code
          version: "2026.1"                  | version: 2026.1                  | 3 type.text version
          version: "2026.1"                  | version: ""                      | 3 value.empty version
          version: "2026.1"                  | edition: "2026.1"                | 1 key.missing version; 3 key.unknown edition
          respondents: enterprises           | respondents: tourists            | 6 value.word respondents
          respondents: enterprises           | respondents: [leaders]           | 6 type.text respondents
          title: {vi: "Phiếu", en: "Survey"} | title: {vi: "Phiếu"}             | 5 key.missing title.en
          title: {vi: "Phiếu", en: "Survey"} | title: {vi: "P", en: "S", fr: "E"} | 5 key.unknown title.fr
          title: {vi: "Phiếu", en: "Survey"} | title: Phiếu                     | 5 type.map title
          title: {vi: "Phiếu", en: "Survey"} | title: {vi: "Phiếu", en: " "}    | 5 value.empty title.en
          [vi, en]                           | [vi, vi]                         | 4 list.duplicate languages
          satisfied: [2]                     | satisfied: [3]                   | 13 scale.value_unknown scales[0].satisfied
          satisfied: [2]                     | satisfied: [2, 2]                | 13 list.duplicate scales[0].satisfied
          satisfied: [2]                     | satisfied: 2                     | 13 type.list scales[0].satisfied
          satisfied: [2]                     | satisfied: [true]                | 13 type.value scales[0].satisfied
          {1: 0, 2: 0.125}                   | {1: 0}                           | 14 scale.weight_missing scales[0].weights
          {1: 0, 2: 0.125}                   | {1: 0, 2: 0.12345}               | 14 number.decimals scales[0].weights.2
          {1: 0, 2: 0.125}                   | {1: 0, 2: 1.5}                   | 14 value.range scales[0].weights.2
          {1: 0, 2: 0.125}                   | {1: 0, 2: 1, 3: 1}               | 14 scale.value_unknown scales[0].weights
          {1: 0, 2: 0.125}                   | {1: zero, 2: 0.125}              | 14 type.number scales[0].weights.1
          excluded: [forgotten]              | excluded: ["no"]                 | 21 scale.satisfied_excluded scales[1].satisfied
          value: 2, text: {vi: "Tốt"         | value: 1, text: {vi: "Tốt"       | 12 code.duplicate scales[0].options[1].value
          value: 2, text: {vi: "Tốt"         | value: NA, text: {vi: "Tốt"      | 12 code.reserved scales[0].options[1].value
          value: 2, text: {vi: "Tốt"         | value: 2.5, text: {vi: "Tốt"     | 12 type.value scales[0].options[1].value
          value: 2, text: {vi: "Tốt"         | value: 20000, text: {vi: "Tốt"   | 12 value.range scales[0].options[1].value
          value: 2, text: {vi: "Tốt"         | value: "a,b", text: {vi: "Tốt"   | 12 value.option scales[0].options[1].value
          - code: fault                      | - code: five                     | 16 code.duplicate scales[1].code; 34 scale.unknown factors[1].scale
          scale: five                        | scale: six                       | 26 scale.unknown factors[0].scale
          code: A1,                          | code: E1,                        | 38 code.duplicate factors[1].items[0].code; 36 show_if.unknown factors[1].show_if.question; 58 incidents.value incidents.value
          code: A1,                          | code: channel,                   | 28 code.reserved factors[0].items[0].code; 36 show_if.unknown factors[1].show_if.question
          code: A1,                          | code: "A 1",                     | 28 value.code factors[0].items[0].code; 36 show_if.unknown factors[1].show_if.question
          - code: FAULTS                     | - code: ACCESS                   | 32 code.duplicate factors[1].code
          required: true                     | required: "yes"                  | 28 type.flag factors[0].items[0].required
          question: received, in: ["yes"]    | question: wishes, in: [faster]   | 31 show_if.later factors[0].items[1].show_if.question
          question: received, in: ["yes"]    | question: A2, in: [1]            | 31 show_if.later factors[0].items[1].show_if.question
          question: received, in: ["yes"]    | question: never, in: ["yes"]     | 31 show_if.unknown factors[0].items[1].show_if.question
          question: received, in: ["yes"]    | question: received, in: [maybe]  | 31 show_if.value factors[0].items[1].show_if.in
          question: received, in: ["yes"]    | question: received, in: []       | 31 list.empty factors[0].items[1].show_if.in
          type: multiple                     | type: text                       | 51 context.text_options context[1].options
          type: text                         | type: single                     | 55 key.missing context[2].options
          type: text                         | type: number                     | 55 key.missing context[2].options; 56 value.word context[2].type
          codes: [E1], value                 | codes: [E9], value               | 58 item.unknown incidents.codes
          value: "yes"}                      | value: maybe}                    | 58 incidents.value incidents.value
          max_length: 500                    | max_length: 0                    | 59 value.range comment.max_length
          max_length: 500                    | max_length: long                 | 59 type.integer comment.max_length
          max_length: 500                    | max_lenght: 500                  | 59 key.unknown comment.max_lenght
          version: "2026.1"                  | code: again                      | 1 key.missing version; 3 key.duplicate code
          context:                           | contexts:                        | 31 show_if.unknown factors[0].items[1].show_if.question; 39 key.unknown contexts
          """)
  void aProblemNamesItsLineAndKey(String part, String by, String expected) {
    List<String> found = problems.replacing(part, by);
    assertEquals(
        List.of(expected.split("; ")).stream().sorted().toList(), found.stream().sorted().toList());
  }

  @Test
  void allProblemsAreCollectedInFileOrder() {
    String text =
        Fixtures.text(RESOURCE)
            .replace("satisfied: [2]", "satisfied: [3]")
            .replace("max_length: 500", "max_length: -1")
            .replace("version: \"2026.1\"", "version: 1");
    assertEquals(
        List.of(
            "3 type.text version",
            "13 scale.value_unknown scales[0].satisfied",
            "59 value.range comment.max_length"),
        problems.in(text));
  }
}
