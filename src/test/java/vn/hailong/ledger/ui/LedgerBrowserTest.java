package vn.hailong.ledger.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hailong.analytics.format.Channel;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.Grant;
import vn.hailong.identity.NewAccount;
import vn.hailong.identity.Role;
import vn.hailong.ledger.Ledger;
import vn.hailong.response.Acceptance;
import vn.hailong.response.Survey;
import vn.hailong.testing.Chromium;
import vn.hailong.testing.SampleTree;

@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LedgerBrowserTest {

  @TempDir private static Path directory;

  private Survey survey;
  private Chromium chromium;
  private String receipt = "";
  private UUID known = UUID.randomUUID();

  @BeforeAll
  void start() {
    survey =
        Survey.start(
            Map.of(
                "hailong.data-directory",
                directory.toString(),
                "hailong.ledger.look-first",
                "10d",
                "hailong.ledger.shortest-interval",
                "0s",
                "hailong.ledger.witnesses",
                List.of("mailto:thanh.tra@example.gov.vn")));
    String code = survey.code(survey.narrow());
    for (int i = 0; i < 12; i++) {
      known = UUID.randomUUID();
      receipt =
          survey
              .bean(Acceptance.class)
              .accept(code, Channel.QR, Survey.submission(known, i % 3 == 0 ? "2" : "5"))
              .code();
    }
    survey.system(survey.bean(Ledger.class)::seal);
    account("tham.dinh", Role.VERIFIER);
    account("van.hanh", Role.ADMINISTRATOR);
    chromium = Chromium.start();
  }

  private void account(String login, Role role) {
    survey.system(() ->
        survey
            .bean(Accounts.class)
            .create(
                new NewAccount(
                    login,
                    "Nguyễn Thị Thẩm",
                    java.util.Locale.of("vi"),
                    SampleTree.PASSWORD,
                    List.of(new Grant(role, survey.agency(), null)))));
  }

  @AfterAll
  void close() {
    chromium.close();
    survey.close();
  }

  @ParameterizedTest
  @EnumSource
  void publicPagesNeedNoScriptAndFitEverySize(Chromium.Size size) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = chromium.page(size, options -> options.setColorScheme(scheme));
      for (String path :
          List.of(
              "/ledger",
              "/ledger/1",
              "/verify",
              "/verify?code=" + receipt,
              "/verify?code=AAAAAAAAAA&lang=en")) {
        page.navigate(survey.app().uri() + path);
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        Chromium.assertAccessible(page);
        assertEquals(
            0,
            page.evaluate("document.documentElement.scrollWidth - innerWidth"),
            path + " hangs over");
        shot(page, size + "-" + scheme + path.replaceAll("[^a-z]", ""));
      }
      page.context().close();
    }
  }

  private static void shot(Page page, String name) {
    String place = System.getProperty("screenshots");
    if (place != null) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(place, name + ".png")).setFullPage(true));
    }
  }

  @Test
  void aCitizenTypesTheCode() {
    Page page = chromium.page(Chromium.Size.PHONE, options -> options.setJavaScriptEnabled(false));
    page.navigate(survey.app().uri() + "/verify");
    page.getByLabel("Mã biên nhận").fill(receipt.toLowerCase(java.util.Locale.ROOT));
    page.getByRole(AriaRole.BUTTON).click();

    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Phiếu đã được tính");
    page.context().close();
  }

  @ParameterizedTest
  @EnumSource
  void staffSeeWhereTheLedgerStands(Chromium.Size size) {
    Page page = signedIn(size, "van.hanh", "/staff/ledger");
    assertThat(page.getByText("Lần chốt gần nhất").first()).isVisible();
    assertThat(page.getByText("thanh.tra@example.gov.vn").first()).isVisible();
    Chromium.assertAccessible(page);
    assertEquals(0, page.evaluate("document.documentElement.scrollWidth - innerWidth"));
    shot(page, size + "-staff");
    page.context().close();
  }

  @Test
  void somebodyFromOutsideLeavesResponsesOutAndBothFiguresShow() {
    Page page = signedIn(Chromium.Size.DESKTOP, "tham.dinh", "/staff/ledger");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Loại phiếu")).click();
    page.getByLabel("Mã phiếu").fill(known.toString());
    page.getByLabel("Lý do").fill("Phiếu thử của Thanh tra");
    shot(page, "DESKTOP-exclude");
    Chromium.assertAccessible(page);
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Loại phiếu").setExact(true))
        .last()
        .click();

    assertThat(page.getByText("Phiếu thử của Thanh tra")).isVisible();
    page.navigate(survey.app().uri() + "/staff/overview");
    assertThat(page.getByText("Đã loại 1 phiếu")).isVisible();
    Chromium.assertAccessible(page);
    shot(page, "DESKTOP-overview");
    page.getByText("Xem số liệu gốc").click();
    assertThat(page.getByText("Đang xem số liệu gốc")).isVisible();
    page.context().close();
  }

  private Page signedIn(Chromium.Size size, String login, String path) {
    Page page = chromium.page(size);
    page.navigate(survey.app().uri() + path);
    page.getByLabel("Tên đăng nhập").fill(login);
    page.locator("input[type=password]").fill(SampleTree.PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập")).click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    return page;
  }
}
