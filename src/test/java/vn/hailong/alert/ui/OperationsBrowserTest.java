package vn.hailong.alert.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hailong.common.Moment;
import vn.hailong.common.access.Access;
import vn.hailong.common.mail.Letter;
import vn.hailong.common.mail.Outbox;
import vn.hailong.common.notice.Notice;
import vn.hailong.common.notice.NoticeBoard;
import vn.hailong.identity.Role;
import vn.hailong.job.RunJobs;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.testing.Chromium;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

/** What operators and officers see of the record, of jobs, notices, letters and webhooks. */
@Tag("browser")
final class OperationsBrowserTest {

  private static final TestApp APP = TestApp.start(Map.of("hailong.webhooks.allow", "127.0.0.0/8"));
  private static final Chromium CHROMIUM = Chromium.start();
  private static final SampleTree TREE = new SampleTree(APP);

  @BeforeAll
  static void whatHappened() {
    TREE.account("quan.tri", Role.ADMINISTRATOR, TREE.city());
    TREE.account("can.bo", Role.OFFICER, TREE.commune());
    APP.bean(Access.class)
        .asSystem(() -> {
          var desk =
              APP.bean(Desks.class)
                  .create(TREE.commune(), null, "Quầy Đất đai", "Land desk", List.of("land"));
          APP.bean(Desks.class)
              .update(
                  desk.id(),
                  "Quầy Đất đai – Xây dựng",
                  "Land and construction desk",
                  true,
                  List.of("land", "construction"));
          APP.bean(Offices.class).rename(TREE.commune(), "Xã Suối Trong", "Suoi Trong Commune");
          APP.bean(Outbox.class)
              .put(new Letter("can.bo@xa.gov.vn", Locale.of("vi"), "Hài Lòng: Bản tin tuần", "x"));
          post("round.few_responses", "Xã Suối Trong", "Khảo sát quý IV", moment(), 12, "");
          post("round.opens_soon", "Xã Suối Trong", "Khảo sát năm 2027", moment());
          return true;
        });
    RunJobs.now(APP, "audit.check");
  }

  private static Moment moment() {
    return new Moment(Instant.parse("2026-11-30T10:00:00Z"));
  }

  private static void post(String event, Object... arguments) {
    APP.bean(NoticeBoard.class)
        .post(
            Notice.about(
                TREE.commune(), event, "staff/account", UUID.randomUUID().toString(), arguments));
  }

  @AfterAll
  static void close() {
    CHROMIUM.close();
    APP.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyScreenIsAccessibleAndFitsAtEverySize(Chromium.Size size) {
    Page page = signedIn("quan.tri", "/staff/audit", size);
    assertThat(page.getByText("Sửa điểm tiếp nhận")).isVisible();
    look(page, "audit", size);
    String[] others = {"jobs", "jobs/letters", "webhooks", "notices", "notices/settings"};
    for (String path : size == Chromium.Size.TABLET ? new String[0] : others) {
      page.navigate(APP.uri() + "/staff/" + path);
      assertThat(page.locator(".hl-content > *").first()).isVisible();
      look(page, path.replace('/', '-'), size);
    }
    page.context().close();
  }

  @Test
  void theRecordIsSearchedReadAndChecked() {
    Page page = signedIn("quan.tri", "/staff/audit", Chromium.Size.DESKTOP);
    Locator entries = page.locator(".hl-rows > li");
    Locator desk = entries.filter(new Locator.FilterOptions().setHasText("Sửa điểm tiếp nhận"));
    assertThat(desk.getByText("Tên tiếng Việt: Quầy Đất đai → Quầy Đất đai – Xây dựng"))
        .isVisible();

    page.getByLabel("Nội dung").fill("suoi trong");
    page.keyboard().press("Enter");
    assertThat(entries).hasCount(1);
    assertThat(entries).containsText("Đổi tên cơ quan");
    assertThat(link(page, "Tải tệp CSV"))
        .hasAttribute("href", Pattern.compile(".*audit\\.csv\\?.*text=suoi\\+trong"));

    button(page, "Kiểm tra nhật ký").click();
    assertThat(page.getByText("Nguyên vẹn")).isVisible();
    Chromium.assertAccessible(page);
    page.getByLabel("Nội dung").fill("không có gì như thế");
    page.keyboard().press("Enter");
    assertThat(page.getByText("Không có mục nào")).isVisible();
    page.context().close();
  }

  @Test
  void noticesAreCountedReadAndLedToByKeyboard() {
    Page page = signedIn("can.bo", "/staff/account", Chromium.Size.PHONE);
    Locator bell = page.getByRole(AriaRole.LINK, named("Thông báo, 2 tin chưa đọc"));
    assertThat(bell).isVisible();
    bell.focus();
    page.keyboard().press("Enter");
    Locator rows = page.locator(".hl-rows > li");
    assertThat(rows).hasCount(2);
    look(page, "notices-unread", Chromium.Size.PHONE);

    rows.first().getByRole(AriaRole.BUTTON).click();
    assertThat(page.getByRole(AriaRole.LINK, named("Thông báo, 1 tin chưa đọc"))).isVisible();
    // the sentence leads to its screen and is read by that
    rows.nth(1).getByRole(AriaRole.LINK).focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/staff/account.*"));
    assertThat(page.getByRole(AriaRole.LINK, named("không có tin chưa đọc"))).isVisible();
    page.goBack();
    page.getByText("Chỉ tin chưa đọc").click();
    assertThat(page.getByText("Không có tin chưa đọc")).isVisible();
    page.context().close();
  }

  @Test
  void howToBeToldIsChosenOnce() {
    Page page = signedIn("can.bo", "/staff/notices/settings", Chromium.Size.TABLET);
    page.getByLabel("Địa chỉ thư điện tử").fill("khong-phai-dia-chi");
    button(page, "Lưu").click();
    assertThat(page.getByText("chưa đúng")).isVisible();
    page.getByLabel("Địa chỉ thư điện tử").fill("can.bo@xa.gov.vn");
    page.getByLabel("Đợt khảo sát sắp mở").check();
    button(page, "Lưu").click();
    assertThat(page.getByText("Đã lưu cách nhận tin")).isVisible();
    page.reload();
    assertThat(page.getByLabel("Địa chỉ thư điện tử")).hasValue("can.bo@xa.gov.vn");
    assertThat(page.getByLabel("Đợt khảo sát sắp mở")).isChecked();
    page.context().close();
  }

  @Test
  void aWebhookIsAddedItsSecretShownOnceTriedAndRemoved() {
    Page page = signedIn("quan.tri", "/staff/webhooks", Chromium.Size.DESKTOP);
    button(page, "Thêm kết nối").click();
    page.getByLabel("Tên", new Page.GetByLabelOptions().setExact(true)).fill("Trung tâm điều hành");
    page.getByLabel("Địa chỉ nhận").fill("https://10.1.2.3/nhan-tin");
    look(page, "webhook-form", Chromium.Size.DESKTOP);
    button(page, "Thêm").click();
    assertThat(page.getByText("dẫn vào mạng nội bộ")).isVisible();
    page.getByLabel("Địa chỉ nhận").fill("http://127.0.0.1:9/nhan-tin");
    button(page, "Thêm").click();

    Locator secret = page.getByLabel("Khóa ký");
    assertThat(secret).hasValue(Pattern.compile("[A-Za-z0-9_-]{43}"));
    look(page, "webhook-secret", Chromium.Size.DESKTOP);
    button(page, "Đóng").click();
    button(page, "Gửi thử tới Trung tâm điều hành").click();
    RunJobs.now(APP, "alert.webhooks");
    page.getByText("Các tin gần đây").click();
    assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Đang chờ")))
        .isVisible();
    look(page, "webhook-history", Chromium.Size.DESKTOP);
    button(page, "Gỡ kết nối Trung tâm điều hành").click();
    button(page, "Gỡ").click();
    assertThat(page.getByText("Chưa có kết nối nào")).isVisible();
    page.context().close();
  }

  @Test
  void aJobIsRunOutOfTurnAndItsHistorySaysWho() {
    Page page = signedIn("quan.tri", "/staff/jobs", Chromium.Size.DESKTOP);
    button(page, "Chạy ngay: Dọn lịch sử việc tự động").click();
    assertThat(page.getByText("Việc sẽ chạy trong vài giây tới")).isVisible();
    RunJobs.now(APP, "alert.retention");
    page.reload();
    Locator row =
        page.locator(".hl-rows > li")
            .filter(new Locator.FilterOptions().setHasText("Dọn lịch sử việc tự động"));
    row.getByText("Lịch sử", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(row.getByText("theo yêu cầu của Nguyễn Thị quan.tri")).isVisible();
    look(page, "jobs-history", Chromium.Size.DESKTOP);
    page.context().close();
  }

  private static void look(Page page, String name, Chromium.Size size) {
    Chromium.assertAccessible(page);
    assertEquals(
        0,
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"),
        name);
    String directory = System.getProperty("screenshots");
    if (directory != null) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(directory, name + "-" + size + ".png")));
    }
  }

  private static Page signedIn(String login, String path, Chromium.Size size) {
    Page page = CHROMIUM.page(size);
    page.navigate(APP.uri() + path);
    page.getByLabel("Tên đăng nhập").fill(login);
    page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true))
        .fill(SampleTree.PASSWORD);
    button(page, "Đăng nhập").click();
    assertThat(page).hasURL(Pattern.compile(".*" + path + "\\?.*"));
    return page;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
