package vn.hailong.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.hailong.alert.store.LetterRows;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.Time;
import vn.hailong.identity.Account;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Grant;
import vn.hailong.identity.NewAccount;
import vn.hailong.identity.Role;
import vn.hailong.index.Assessments;
import vn.hailong.job.Hold;
import vn.hailong.job.Report;
import vn.hailong.job.RunJobs;
import vn.hailong.response.Acceptance;
import vn.hailong.response.Survey;
import vn.hailong.round.Rounds;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;
import vn.hailong.testing.SampleTree;

/** A round near its end, through to its close and the Monday after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class RoundAlertsTest {

  private final Survey survey =
      Survey.start(
          Map.of("hailong.mail.host", "localhost", "hailong.mail.from", "hailong@tinh.gov.vn"));
  private final Account officer = officer();

  private Account officer() {
    NewAccount wanted =
        new NewAccount(
            "can.bo@tinh.gov.vn",
            "Trần Văn Cán",
            Locale.of("vi"),
            SampleTree.PASSWORD,
            List.of(new Grant(Role.OFFICER, survey.agency(), null)));
    return survey.system(() -> survey.bean(Accounts.class).create(wanted)).account();
  }

  @AfterAll
  void close() {
    survey.close();
  }

  @Test
  @Order(1)
  void aRoundNearItsEndWithoutAnswersIsToldOfOnce() {
    RunJobs.now(survey.app(), "alert.rounds");
    RunJobs.now(survey.app(), "alert.rounds");

    List<String> told = notices();
    assertEquals(2, told.size(), told::toString);
    assertTrue(
        told.get(0)
            .matches(
                "Thành phố: “Đợt thử” đóng lúc .* nhưng chưa đủ phiếu để kết"
                    + " luận. Đã nhận 0 phiếu. "),
        told.get(0));
    assertTrue(
        told.get(1).matches("Thành phố: “Đợt thử” đóng lúc .*\\. Đã nhận 0 phiếu\\."), told.get(1));
  }

  @Test
  @Order(2)
  void theWeeksSummaryHasAnswersSatisfactionAndPointsLost() {
    String code = survey.code(survey.narrow());
    for (int i = 0; i < 100; i++) {
      survey.bean(Acceptance.class).accept(code, Channel.QR, Survey.submission(i < 90 ? "5" : "1"));
    }
    Templates templates = survey.bean(Templates.class);
    LocalDate today = LocalDate.now(Time.ZONE);
    LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    survey.system(() ->
        survey
            .bean(Assessments.class)
            .create(
                survey.agency(),
                monday.minusDays(1).getYear(),
                templates.all(TemplateKind.CRITERIA_SET).getFirst().id()));
    Hold hold = new On(monday.atTime(7, 0).atZone(Time.ZONE).toInstant());

    Report first = survey.system(() -> survey.bean(WeeklySummary.class).run(hold));
    Report again = survey.system(() -> survey.bean(WeeklySummary.class).run(hold));

    assertEquals(List.of("1"), first.arguments());
    assertEquals(List.of("0"), again.arguments());
    assertTrue(
        notices().getFirst().matches("Thành phố: từ .* đến .* nhận 100 phiếu mới\\."),
        notices().getFirst());
    String letter = letter("Bản tin tuần");
    assertTrue(letter.startsWith("Kính gửi Ông/Bà Trần Văn Cán,\n\nThành phố: từ"), letter);
    assertTrue(letter.contains("Đợt thử\nTrong tuần: 100 phiếu. Từ đầu đợt: 100 phiếu.\n"), letter);
    assertTrue(letter.contains("Mức hài lòng"), letter);
    assertTrue(
        letter.matches("(?s).*Điểm chỉ số còn mất: [0-9.,]+\\. Nhiều nhất ở:\n– .*điểm.*"), letter);
    assertTrue(letter.contains("http://localhost/staff/overview?agency="), letter);
  }

  /** A hold that is never lost. */
  private record On(Instant due) implements Hold {

    @Override
    public void require() {}
  }

  @Test
  @Order(3)
  void aClosedRoundIsToldWithItsResult() {
    survey.system(() -> survey.bean(Rounds.class).close(survey.round().id()));
    RunJobs.now(survey.app(), "alert.rounds");
    RunJobs.now(survey.app(), "alert.rounds");

    List<String> told = notices();
    assertEquals(4, told.size(), told::toString);
    assertTrue(
        told.getFirst().matches("Thành phố: “Đợt thử” đã đóng với 100 phiếu\\. Mức hài lòng .*"),
        told.getFirst());
  }

  /** Newest first. */
  private List<String> notices() {
    return survey
        .bean(CurrentPerson.class)
        .as(
            SampleTree.person(officer),
            () -> survey.bean(Inbox.class).notices(false, Inbox.NEWEST, 50))
        .stream()
        .map(Inbox.Item::textVi)
        .toList();
  }

  private String letter(String about) {
    return survey.bean(LetterRows.class).due(Instant.now().plusSeconds(60), 50).stream()
        .filter(row -> row.subject().contains(about))
        .findFirst()
        .orElseThrow()
        .body();
  }
}
