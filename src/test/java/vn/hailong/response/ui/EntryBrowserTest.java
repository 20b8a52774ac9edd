package vn.hailong.response.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hailong.identity.Role;
import vn.hailong.response.Survey;
import vn.hailong.testing.Chromium;
import vn.hailong.testing.SampleTree;

@Tag("browser")
final class EntryBrowserTest {

  private static final Survey SURVEY = Survey.start();
  private static final Chromium CHROMIUM = Chromium.start();

  @BeforeAll
  static void person() {
    new SampleTree(SURVEY.app()).account("can.bo", Role.OFFICER, SURVEY.agency());
  }

  @AfterAll
  static void close() {
    CHROMIUM.close();
    SURVEY.close();
  }

  @Test
  void papersAreTypedByNumberKeysOneAfterAnother() {
    Page page = open(Chromium.Size.DESKTOP, "paper");
    long before = stored();

    page.getByRole(AriaRole.RADIO, named("Đã nhận")).focus();
    // received, Q0, Q1 (no opinion), Q2 (shown now), E1; then E2 stays empty
    page.keyboard().type("15042");
    page.keyboard().press("Control+Enter");
    assertThat(status(page)).hasText(Pattern.compile("Đã ghi 1 phiếu.*[2-9A-Z]{5}-[2-9A-Z]{5}"));
    // the next one begins where the first did
    page.keyboard().type("24");
    page.keyboard().press("Control+Enter");
    assertThat(status(page)).hasText(Pattern.compile("Đã ghi 2 phiếu.*"));

    assertEquals(before + 2, stored());
    assertEquals(
        1,
        SURVEY.number(
            "select count(*) from response where channel = 'paper'"
                + " and answers = decode('05ff040200', 'hex')"
                + " and context = '{\"received\": [\"yes\"]}'"));
    assertEquals(
        1,
        SURVEY.number(
            "select count(*) from response where channel = 'paper'"
                + " and answers = decode('0400000000', 'hex')"
                + " and context = '{\"received\": [\"no\"]}'"));
    page.context().close();
  }

  @Test
  void whatIsWrongIsShownAtItsQuestionAndNothingIsLost() {
    Page page = open(Chromium.Size.DESKTOP, "paper");
    page.getByRole(AriaRole.RADIO, named("Đã nhận")).focus();
    page.keyboard().type("1");
    // the required first rating is skipped
    page.keyboard().press("ArrowDown");
    page.keyboard().type("3");
    page.keyboard().press("Control+Enter");

    Locator row = page.locator("fieldset[data-code=Q0]");
    assertThat(row).containsText("cần có câu trả lời");
    shot(page, "paper-refused", Chromium.Size.DESKTOP);
    assertThat(page.locator("input[name=Q1][value='3']")).isChecked();

    page.reload();
    assertThat(page.locator("input[name=Q1][value='3']")).isChecked();
    assertThat(page.getByText("vẫn còn đây")).isVisible();
    row.locator("input").first().focus();
    page.keyboard().type("5");
    page.keyboard().press("Control+Enter");
    assertThat(status(page)).containsText("Đã ghi 1 phiếu");
    assertThat(page.locator("hl-paper input:checked")).hasCount(0);
    page.context().close();
  }

  @Test
  void anEmptyFormIsNotStored() {
    Page page = open(Chromium.Size.DESKTOP, "paper");
    long before = stored();
    page.locator("fieldset[data-code=Q0] input").first().focus();
    page.keyboard().press("Control+Enter");

    assertThat(page.getByText("chưa có câu trả lời nào")).isVisible();
    assertEquals(before, stored());
    page.context().close();
  }

  @ParameterizedTest
  @EnumSource
  void bothScreensReadWellAtEverySize(Chromium.Size size) {
    Page paper = open(size, "paper");
    assertThat(paper.locator("hl-paper fieldset").first()).isVisible();
    Chromium.assertAccessible(paper);
    shot(paper, "paper", size);
    paper.context().close();
    Page load = open(size, "import");
    assertThat(load.getByText("Tải tệp mẫu (CSV)")).isVisible();
    Chromium.assertAccessible(load);
    shot(load, "import", size);
    load.context().close();
  }

  @Test
  void aFileIsImportedOrItsLinesAreNamed() throws IOException {
    Page page = open(Chromium.Size.DESKTOP, "import");
    Download template = page.waitForDownload(() -> page.getByText("Tải tệp mẫu (CSV)").click());
    String header = Files.readString(template.path()).replace("\uFEFF", "");
    assertEquals(
        "response_id,submitted_at,channel,desk,service_field,duration_seconds,Q0,Q1,Q2,E1,E2,"
            + "received,priorities,elsewhere,partial",
        header.strip());

    String good = "a-1,2026-11-20T08:00:00+07:00,paper,Quầy Tổng hợp,land,,5,4,,no,,no,,,0\n";
    upload(page, header + good + "a-2,yesterday,paper,,land,,9,,,,,,,,\n");
    assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Chưa nhập được tệp");
    assertThat(page.locator(".hl-refused tbody tr").first()).containsText("a-2,yesterday");
    Chromium.assertAccessible(page);
    shot(page, "import-refused", Chromium.Size.DESKTOP);

    upload(page, header + good);
    assertThat(page.locator(".hl-figure")).hasText("1");
    upload(page, header + good);
    assertThat(page.getByText("1 phiếu đã có từ trước")).isVisible();
    assertTrue(page.locator(".hl-refused").count() == 0);
    shot(page, "import-done", Chromium.Size.DESKTOP);
    page.context().close();
  }

  private static void upload(Page page, String content) {
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(
            new FilePayload("phieu.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
  }

  private static Page open(Chromium.Size size, String screen) {
    Page page = CHROMIUM.page(size);
    page.navigate(SURVEY.app().uri() + "/staff/rounds/" + SURVEY.round().id() + "/" + screen);
    page.getByLabel("Tên đăng nhập").fill("can.bo");
    page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true))
        .fill(SampleTree.PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập")).click();
    page.waitForURL(Pattern.compile(".*/" + screen + "\\?.*"));
    return page;
  }

  private static Locator status(Page page) {
    return page.locator(".hl-paper-status");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static long stored() {
    return SURVEY.number("select count(*) from response where channel = 'paper'");
  }

  private static void shot(Page page, String name, Chromium.Size size) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots", name + "-" + size + ".png")));
  }
}
