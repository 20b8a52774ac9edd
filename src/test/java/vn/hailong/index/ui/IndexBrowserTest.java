package vn.hailong.index.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.Time;
import vn.hailong.common.id.RoundId;
import vn.hailong.common.id.TemplateId;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Role;
import vn.hailong.index.Assessment;
import vn.hailong.index.Assessments;
import vn.hailong.office.Desks;
import vn.hailong.response.Acceptance;
import vn.hailong.round.RoundPlan;
import vn.hailong.round.Rounds;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;
import vn.hailong.testing.Chromium;
import vn.hailong.testing.Chromium.Size;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

/** The scorecard of a small criteria set whose survey four people have answered so far. */
@Tag("browser")
final class IndexBrowserTest {

  private static final TestApp APP = TestApp.start();
  private static final Chromium CHROMIUM = Chromium.start();
  private static final SampleTree TREE = new SampleTree(APP);

  private static RoundId round = new RoundId(1);

  @BeforeAll
  static void scorecard() throws IOException {
    TREE.account("can.bo", Role.OFFICER, TREE.commune());
    TREE.account("nguoi.xem", Role.VIEWER, TREE.commune());
    Templates templates = APP.bean(Templates.class);
    Assessments assessments = APP.bean(Assessments.class);
    TemplateId questionnaire =
        templates.all(TemplateKind.QUESTIONNAIRE).stream()
            .filter(template -> template.code().equals("one-stop-desk"))
            .findFirst()
            .orElseThrow()
            .id();
    LocalDate today = LocalDate.now(Time.ZONE);
    round = system(() -> APP.bean(Rounds.class).create(plan(questionnaire, today)).id());
    system(() -> APP.bean(Desks.class).create(TREE.commune(), null, "Quầy 1", "Desk 1", List.of()));
    answers(templates.questionnaire(questionnaire), 0, 4);
    try (InputStream in = IndexBrowserTest.class.getResourceAsStream("/index/criteria.yaml")) {
      byte[] yaml = in.readAllBytes();
      TemplateId set = system(() -> templates.publish("criteria.yaml", yaml).id());
      Assessment assessment =
          system(() -> assessments.create(TREE.commune(), today.getYear(), set));
      system(() -> assessments.bind(assessment.id(), List.of(round)));
    }
  }

  private static RoundPlan plan(TemplateId questionnaire, LocalDate today) {
    Instant opens = today.minusDays(30).atStartOfDay(Time.ZONE).toInstant();
    Instant closes = today.plusDays(30).atStartOfDay(Time.ZONE).toInstant();
    return new RoundPlan(TREE.commune(), questionnaire, "Đợt 1", "Round 1", opens, closes, false);
  }

  /** All satisfied but the first, three days ago. */
  private static void answers(Questionnaire questionnaire, int from, int to) {
    StringBuilder csv =
        new StringBuilder("response_id,submitted_at,channel,desk,service_field,duration_seconds,")
            .append(String.join(",", questionnaire.itemCodes()))
            .append('\n');
    for (int i = from; i < to; i++) {
      csv.append("r-").append(i).append(',').append(LocalDate.now(Time.ZONE).minusDays(3));
      csv.append("T09:00:00+07:00,qr,Quầy 1,land,60");
      questionnaire
          .items()
          .forEach(item -> csv.append(',').append(item.code().equals("A1") ? "4" : ""));
      csv.append('\n');
    }
    system(() ->
        APP.bean(Acceptance.class).importCsv(round, "rows.csv", csv.toString().getBytes(UTF_8)));
  }

  @AfterAll
  static void close() {
    CHROMIUM.close();
    APP.close();
  }

  @Test
  void bonusPointsAreEnteredInTheSameDialogAndCounted() {
    Page page = signedIn("can.bo");
    assertThat(page.locator("main")).containsText("Điểm thưởng, điểm phạt");
    row(page, "B1").getByRole(AriaRole.BUTTON).click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("tối đa 2 điểm");
    Locator self = dialog.getByLabel("Điểm tự chấm");
    self.fill("2,5");
    button(dialog, "Lưu điểm").click();
    assertThat(dialog.getByText("2 điểm").last()).isVisible();
    Chromium.assertAccessible(page);
    self.fill("1,5");
    button(dialog, "Lưu điểm").click();

    assertThat(row(page, "B1")).containsText("+1,50");
    assertThat(page.locator(".hl-tiles")).containsText("điểm thưởng, phạt: +1,50");
    Chromium.assertAccessible(page);
    page.context().close();
  }

  private static Locator row(Page page, String code) {
    return page.locator("main tr")
        .filter(new Locator.FilterOptions().setHas(page.getByText(code, exactly())));
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Page signedIn(String login) {
    Page page = CHROMIUM.page(Size.DESKTOP);
    page.navigate(APP.uri() + "/staff/index");
    page.getByLabel("Tên đăng nhập").fill(login);
    page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true))
        .fill(SampleTree.PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập").setExact(true))
        .click();
    assertThat(page).hasURL(Pattern.compile(".*/staff/index\\?.*"));
    return page;
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static <T> T system(Supplier<T> task) {
    return APP.bean(CurrentPerson.class).asSystem(task);
  }
}
