package vn.hailong.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.common.Problem;
import vn.hailong.common.Time;
import vn.hailong.invitation.Invitations;
import vn.hailong.round.Rounds;
import vn.hailong.template.Templates;
import vn.hailong.testing.Problems;

final class AcceptanceTest {

  private static final Survey SURVEY = Survey.start();
  private static final String NARROW = SURVEY.code(SURVEY.narrow());
  private static final String WIDE = SURVEY.code(SURVEY.wide());
  private static final String LINK = SURVEY.link();

  private final Acceptance acceptance = SURVEY.bean(Acceptance.class);

  @AfterAll
  static void close() {
    SURVEY.close();
  }

  @Test
  void storesWhatWasSentAndTheHourOnly() {
    Submission sent = Survey.submission("5");

    Receipt receipt = acceptance.accept(NARROW, Channel.QR, sent);

    assertFalse(receipt.repeated());
    assertTrue(receipt.code().matches("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}"), receipt.code());
    StoredResponse stored = stored(sent.responseId());
    assertEquals(SURVEY.narrow().id(), stored.desk());
    assertEquals("civil_status", stored.serviceField());
    assertEquals(Channel.QR, stored.channel());
    assertEquals(Form.FULL, stored.form());
    assertEquals("vi", stored.language());
    assertEquals(75, stored.durationSeconds());
    assertEquals("Cảm ơn", stored.comment());
    assertEquals(sent.context(), stored.context());
    assertEquals(sent.answers(), codec().decode(stored.answers()));
    assertFalse(stored.partial());
    assertEquals(stored.hour().truncatedTo(ChronoUnit.HOURS), stored.hour());
    assertTrue(stored.hour().plusHours(2).toInstant().isAfter(java.time.Instant.now()));
  }

  @Test
  void theSameSubmissionAgainGetsTheSameReceiptWhateverTheOrderOfItsMembers() {
    Submission sent = Survey.submission("4");
    Map<String, String> backwards = new LinkedHashMap<>();
    sent.answers().entrySet().stream()
        .sorted(Map.Entry.<String, String>comparingByKey().reversed())
        .forEach(entry -> backwards.put(entry.getKey(), entry.getValue()));

    Receipt first = acceptance.accept(NARROW, Channel.QR, sent);
    Receipt again =
        acceptance.accept(
            " " + NARROW.toLowerCase(java.util.Locale.ROOT),
            Channel.LIGHT,
            with(sent, backwards, sent.context(), sent.comment()));

    assertTrue(again.repeated());
    assertEquals(first.code(), again.code());
  }

  @Test
  void anotherContentUnderTheSameIdIsAConflict() {
    Submission sent = Survey.submission("4");
    acceptance.accept(NARROW, Channel.QR, sent);

    Submission other = with(sent, Map.of("Q0", "1"), sent.context(), sent.comment());
    Problem problem = Problems.of(() -> acceptance.accept(NARROW, Channel.QR, other));
    assertEquals("response_conflict", problem.code());
    assertEquals(409, problem.status());
    assertEquals(
        "response_conflict", Problems.code(() -> acceptance.accept(WIDE, Channel.QR, sent)));
  }

  @Test
  void aRepeatAfterRevokingAndClosingStillGetsItsReceipt() {
    try (Survey survey = Survey.start()) {
      Acceptance own = survey.bean(Acceptance.class);
      String code = survey.code(survey.narrow());
      Submission sent = Survey.submission("3");
      Receipt first = own.accept(code, Channel.QR, sent);

      survey.system(() -> {
        survey.bean(Invitations.class).revoke(code);
        return survey.bean(Rounds.class).close(survey.round().id());
      });

      assertEquals(first.code(), own.accept(code, Channel.QR, sent).code());
      assertEquals(
          "code_revoked",
          Problems.code(() -> own.accept(code, Channel.QR, Survey.submission("3"))));
    }
  }

  @Test
  void eightAtOnceStoreOneRowAndGetOneReceipt() throws Exception {
    Submission sent = Survey.submission("5");
    CyclicBarrier together = new CyclicBarrier(8);
    Callable<Receipt> task =
        () -> {
          together.await();
          return acceptance.accept(NARROW, Channel.QR, sent);
        };
    List<Receipt> receipts = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Receipt>> futures = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        futures.add(threads.submit(task));
      }
      for (Future<Receipt> future : futures) {
        receipts.add(future.get());
      }
    }

    assertEquals(1, receipts.stream().map(Receipt::code).distinct().count());
    assertEquals(1, receipts.stream().filter(receipt -> !receipt.repeated()).count());
    assertEquals(
        1,
        SURVEY.number(
            "select count(*) from response where response_id = '" + sent.responseId() + "'"));
  }

  @Test
  void receiptsDiffer() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      codes.add(acceptance.accept(NARROW, Channel.QR, Survey.submission("5")).code());
    }
    assertEquals(20, codes.size());
  }

  @Test
  void theFieldIsTheDesksOnlyOneElseTheOneGivenElseOther() {
    assertEquals("civil_status", field(NARROW, null));
    assertEquals("other", field(NARROW, "other"));
    assertEquals("other", field(WIDE, null));
    assertEquals("land", field(WIDE, "land"));
    assertEquals("other", field(LINK, null));
    assertEquals("education", field(LINK, "education"));
    assertEquals(
        List.of("/service_field service_field_of_other_desk"), wrongField(WIDE, "education"));
    assertEquals(List.of("/service_field unknown_service_field"), wrongField(WIDE, "magic"));
    assertEquals(List.of("/service_field unknown_service_field"), wrongField(LINK, "magic"));
  }

  @Test
  void whatComesByARoundsLinkIsStoredAsSuchAndWithoutADesk() {
    Submission sent = Survey.submission("5");
    acceptance.accept(LINK, Channel.QR, sent);

    StoredResponse stored = stored(sent.responseId());
    assertEquals(Channel.LINK, stored.channel());
    assertEquals(null, stored.desk());
  }

  @Test
  void namesAllThatIsWrongAtOnce() {
    Submission wrong =
        new Submission(
            UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"),
            "fr",
            Form.FULL,
            "magic",
            ordered("Q0", "6", "Q1", "yes", "E1", "3", "X/9~", "1", "Q2", "4", "E2", ""),
            orderedLists(
                "received", List.of("no"),
                "priorities", List.of("time", "time", "nothing"),
                "elsewhere", List.of("there"),
                "income", List.of("1")),
            "x".repeat(61),
            86_401);

    Problem problem = Problems.of(() -> acceptance.accept(NARROW, Channel.QR, wrong));
    assertEquals("invalid_answers", problem.code());
    assertEquals(422, problem.status());
    assertEquals(
        List.of(
            "/service_field unknown_service_field",
            "/response_id response_id_not_random",
            "/language unknown_language",
            "/duration_seconds duration_out_of_range",
            "/answers/Q0 answer_not_on_scale",
            "/answers/Q1 answer_not_on_scale",
            "/answers/E1 answer_not_on_scale",
            "/answers/X~19~0 unknown_item",
            "/answers/Q2 question_not_shown",
            "/answers/E2 answer_not_on_scale",
            "/context/priorities/1 context_repeated",
            "/context/priorities/2 context_not_an_option",
            "/context/elsewhere question_not_shown",
            "/context/income unknown_context_question",
            "/comment too_long"),
        parts(problem));
    assertEquals(
        0,
        SURVEY.number(
            "select count(*) from response where response_id = '" + wrong.responseId() + "'"));
  }

  @Test
  void noOpinionNeedsAScaleThatOffersIt() {
    assertEquals(
        List.of("/answers/E1 answer_not_on_scale"),
        wrongAnswers(Form.FULL, Map.of("Q0", "NA", "E1", "NA"), Map.of()));
  }

  @Test
  void aRequiredQuestionThatIsShownNeedsAnAnswer() {
    assertEquals(
        List.of("/answers/Q0 answer_required"), wrongAnswers(Form.FULL, Map.of(), Map.of()));
  }

  @Test
  void theQuickFormTakesQuickQuestionsOnly() {
    assertEquals(
        List.of("/answers/E2 question_not_shown", "/context/priorities question_not_shown"),
        wrongAnswers(
            Form.QUICK, ordered("Q0", "5", "E2", "no"), Map.of("priorities", List.of("time"))));
  }

  @Test
  void aQuestionIsShownOnlyWhenItsConditionIsShownAndHolds() {
    Map<String, List<String>> fees =
        orderedLists("priorities", List.of("fees", "time"), "elsewhere", List.of("Bưu điện"));
    Submission good = with(Survey.submission("5"), Map.of("Q0", "5"), fees, null);
    acceptance.accept(NARROW, Channel.QR, good);
    assertEquals(fees, stored(good.responseId()).context());

    assertEquals(
        List.of("/answers/Q2 question_not_shown"),
        wrongAnswers(Form.FULL, ordered("Q0", "5", "Q2", "5"), Map.of("received", List.of("no"))));
  }

  @Test
  void choicesAndTextsKeepToTheirKind() {
    assertEquals(
        List.of("/context/received context_one_value"),
        wrongAnswers(Form.FULL, Map.of("Q0", "5"), Map.of("received", List.of("yes", "no"))));
    assertEquals(
        List.of("/context/priorities context_empty"),
        wrongAnswers(Form.FULL, Map.of("Q0", "5"), Map.of("priorities", List.of())));
    assertEquals(
        List.of("/context/elsewhere too_long"),
        wrongAnswers(
            Form.FULL,
            Map.of("Q0", "5"),
            orderedLists("priorities", List.of("fees"), "elsewhere", List.of("x".repeat(501)))));
    assertEquals(
        List.of("/context/elsewhere text_characters"),
        wrongAnswers(
            Form.FULL,
            Map.of("Q0", "5"),
            orderedLists("priorities", List.of("fees"), "elsewhere", List.of("a\0b"))));
  }

  @Test
  void charactersAreCountedAsPeopleCountThem() {
    Submission sent = with(Survey.submission("5"), Map.of("Q0", "5"), Map.of(), "😀".repeat(60));
    acceptance.accept(NARROW, Channel.QR, sent);

    assertEquals("😀".repeat(60), stored(sent.responseId()).comment());
  }

  @Test
  void codesThatLeadNowhereAreRefused() {
    assertEquals("unknown_code", refusal("22222222"));
    assertEquals("unknown_code", refusal("nonsense"));
    assertEquals("round_not_open", refusal(SURVEY.earlyCode()));
  }

  @Test
  void paperIsStoredUnderItsDay() {
    LocalDate day = LocalDate.now(Time.ZONE).minusDays(1);
    Submission sent = Survey.submission("2");

    Receipt receipt =
        SURVEY.system(
            () -> acceptance.enterPaper(SURVEY.round().id(), SURVEY.wide().id(), day, sent));
    Receipt again =
        SURVEY.system(
            () -> acceptance.enterPaper(SURVEY.round().id(), SURVEY.wide().id(), day, sent));

    assertTrue(again.repeated());
    assertEquals(receipt.code(), again.code());
    StoredResponse stored = stored(sent.responseId());
    assertEquals(Channel.PAPER, stored.channel());
    assertEquals(day.atStartOfDay(Time.ZONE).toOffsetDateTime(), stored.hour());
    assertEquals("other", stored.serviceField());
  }

  @Test
  void paperOfAnotherTimeOrOfficeIsRefused() {
    LocalDate today = LocalDate.now(Time.ZONE);
    assertEquals(
        List.of("/day day_outside_round"), parts(Problems.of(() -> paper(today.minusYears(9)))));
    assertEquals(List.of("/day day_in_future"), parts(Problems.of(() -> paper(today.plusDays(1)))));
  }

  @Test
  void nobodyElseMayEnterPaper() {
    assertEquals(
        "unauthenticated",
        Problems.code(() ->
            acceptance.enterPaper(
                SURVEY.round().id(), null, LocalDate.now(Time.ZONE), Survey.submission("5"))));
  }

  @Test
  void theKeyOfReceiptsIsMadeOnceAndKept() {
    Receipt receipt = acceptance.accept(NARROW, Channel.QR, Survey.submission("5"));

    Receipts fresh =
        new Receipts(
            SURVEY.bean(vn.hailong.response.store.ServerSecrets.class), "http://localhost", null);
    assertEquals(receipt.code(), fresh.code(receipt.responseId()));
    assertNotEquals(receipt.code(), fresh.code(UUID.randomUUID()));
    assertEquals(1, SURVEY.number("select count(*) from server_secret where name = 'receipt'"));
  }

  private Receipt paper(LocalDate day) {
    return SURVEY.system(
        () -> acceptance.enterPaper(SURVEY.round().id(), null, day, Survey.submission("5")));
  }

  private String refusal(String code) {
    return Problems.code(() -> acceptance.accept(code, Channel.QR, Survey.submission("5")));
  }

  private String field(String code, @Nullable String given) {
    Submission sent = fielded(given);
    acceptance.accept(code, Channel.QR, sent);
    return stored(sent.responseId()).serviceField();
  }

  private List<String> wrongField(String code, String given) {
    return parts(Problems.of(() -> acceptance.accept(code, Channel.QR, fielded(given))));
  }

  private static Submission fielded(@Nullable String field) {
    return new Submission(
        UUID.randomUUID(), "en", Form.QUICK, field, Map.of("Q0", "5"), Map.of(), null, null);
  }

  private List<String> wrongAnswers(
      Form form, Map<String, String> answers, Map<String, List<String>> context) {
    Submission wrong =
        new Submission(UUID.randomUUID(), "vi", form, null, answers, context, null, null);
    return parts(Problems.of(() -> acceptance.accept(NARROW, Channel.QR, wrong)));
  }

  private static List<String> parts(Problem problem) {
    return problem.errors().stream().map(part -> part.pointer() + " " + part.code()).toList();
  }

  private static Submission with(
      Submission sent,
      Map<String, String> answers,
      Map<String, List<String>> context,
      @Nullable String comment) {
    return new Submission(
        sent.responseId(),
        sent.language(),
        sent.form(),
        sent.serviceField(),
        answers,
        context,
        comment,
        sent.durationSeconds());
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, List<String>> orderedLists(Object... pairs) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], (List<String>) pairs[i + 1]);
    }
    return map;
  }

  private static AnswerCodec codec() {
    return new AnswerCodec(
        SURVEY.bean(Templates.class).questionnaire(SURVEY.round().questionnaire()));
  }

  private static StoredResponse stored(UUID id) {
    List<StoredResponse> found = new ArrayList<>();
    SURVEY
        .bean(Responses.class)
        .forEach(
            SURVEY.round().id(),
            response -> {
              if (response.responseId().equals(id)) {
                found.add(response);
              }
            });
    assertEquals(1, found.size());
    return found.getFirst();
  }
}
