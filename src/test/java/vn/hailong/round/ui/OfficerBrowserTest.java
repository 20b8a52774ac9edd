package vn.hailong.round.ui;

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
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hailong.identity.Role;
import vn.hailong.testing.Chromium;
import vn.hailong.testing.Chromium.Size;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

/** An officer prepares a survey: a round, its population, a desk, the poster for the counter. */
@Tag("browser")
final class OfficerBrowserTest {

  private static final TestApp APP = TestApp.start();
  private static final Chromium CHROMIUM = Chromium.start();

  @BeforeAll
  static void people() {
    SampleTree tree = new SampleTree(APP);
    tree.account("can.bo", Role.OFFICER, tree.commune());
    tree.account("quan.tri", Role.ADMINISTRATOR, tree.city());
  }

  @AfterAll
  static void close() {
    CHROMIUM.close();
    APP.close();
  }

  @Test
  void aRoundIsCreatedItsPopulationReadAndAPosterPrinted() throws IOException {
    Page page = signedIn("can.bo", "rounds", Size.DESKTOP);
    button(page, "Tạo đợt khảo sát").first().click();
    Locator dialog = page.getByRole(AriaRole.DIALOG);
    button(dialog, "Tạo đợt").click();
    assertThat(dialog.getByText("Cần điền mục này").first()).isVisible();
    Chromium.assertAccessible(page);
    dialog.getByLabel("Phiếu hỏi").click();
    page.getByRole(AriaRole.OPTION, named("one-stop-desk")).click();
    dialog.getByLabel("Tên đợt", new Locator.GetByLabelOptions().setExact(true)).fill("Quý IV");
    button(dialog, "Tạo đợt").click();
    assertThat(title(page)).hasText("Quý IV");

    upload(page, "service_field,dossiers\nland,12\nland,13\n");
    assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("ho-so.csv:3");
    upload(page, "service_field,dossiers\nland,120\nother,30\n");
    assertThat(page.getByLabel("Số hồ sơ lĩnh vực Đất đai")).hasValue("120");
    assertThat(page.locator("tfoot")).containsText("150");
    Chromium.assertAccessible(page);

    page.getByRole(AriaRole.LINK, named("Mã và tờ hướng dẫn")).click();
    assertThat(title(page)).hasText("Điểm tiếp nhận");
    button(page, "Thêm điểm tiếp nhận").first().click();
    dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("Tên điểm tiếp nhận").fill("Quầy 1: Đất đai");
    button(dialog, "Thêm").click();
    assertThat(page.getByText("Đã thêm “Quầy 1: Đất đai”")).isVisible();
    assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    Chromium.assertAccessible(page);

    button(page, "Tờ hướng dẫn").click();
    Locator a5 = page.getByRole(AriaRole.LINK, named("A5 – tiếng Việt"));
    Download poster = page.waitForDownload(a5::click);
    String words;
    try (var pdf = Loader.loadPDF(poster.createReadStream().readAllBytes())) {
      words = new PDFTextStripper().getText(pdf);
    }
    assertTrue(words.contains("Xã Minh Họa"), words);
    page.context().close();
  }

  @ParameterizedTest
  @EnumSource
  void screensFitEverySize(Size size) {
    Page page = signedIn("quan.tri", "offices", size);
    for (String path : new String[] {"rounds", "desks", "templates", "templates/1", "overview"}) {
      page.navigate(APP.uri() + "/staff/" + path);
      assertThat(title(page)).isVisible();
      Chromium.assertAccessible(page);
      assertEquals(
          0,
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth"),
          path);
    }
    page.context().close();
  }

  @Test
  void aBrokenTemplateIsRefusedWithItsLineAndNothingIsPublished() {
    Page page = signedIn("quan.tri", "templates", Size.DESKTOP);
    int before = page.locator("main li").count();
    button(page, "Tải lên phiên bản mới").click();
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(
            new FilePayload(
                "hong.yaml",
                "application/yaml",
                "format: questionnaire/1\ncode: [một\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(page.getByRole(AriaRole.DIALOG)).containsText("hong.yaml:3");
    Chromium.assertAccessible(page);
    assertEquals(before, page.locator("main li").count());
    page.context().close();
  }

  private static void upload(Page page, String csv) {
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(
            new FilePayload("ho-so.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
  }

  private static Page signedIn(String login, String path, Size size) {
    Page page = CHROMIUM.page(size);
    page.navigate(APP.uri() + "/staff/" + path);
    page.getByLabel("Tên đăng nhập").fill(login);
    page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true))
        .fill(SampleTree.PASSWORD);
    button(page, "Đăng nhập").click();
    assertThat(page).hasURL(Pattern.compile(".*/staff/" + path + "\\?.*"));
    return page;
  }

  private static Locator title(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
