package vn.hailong.identity.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hailong.identity.Role;
import vn.hailong.testing.Authenticator;
import vn.hailong.testing.Chromium;
import vn.hailong.testing.Province;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

/** People's walks: invited, in with two steps, out from elsewhere; and by the province. */
@Tag("browser")
final class IdentityBrowserTest {

  private static final String CHOSEN = "con mèo nằm trên mái ngói";
  private static final Province PROVINCE = new Province();
  private static final TestApp APP = start();
  private static final SampleTree TREE = new SampleTree(APP);
  private static final Chromium CHROMIUM = Chromium.start();

  private static TestApp start() {
    int port = freePort();
    return TestApp.start(
        Map.of(
            "micronaut.server.port",
            port,
            "hailong.base-url",
            "http://localhost:" + port,
            "hailong.second-factor.roles",
            "verifier",
            "hailong.oidc.issuer",
            PROVINCE.issuer(),
            "hailong.oidc.client-secret",
            "bi-mat",
            "hailong.oidc.roles",
            "groups=cchc:administrator@xa-minh-hoa"));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterAll
  static void close() {
    CHROMIUM.close();
    APP.close();
    PROVINCE.close();
  }

  @Test
  void invitedInWithTwoStepsAndOutFromElsewhere() {
    TREE.account("quan.tri", Role.ADMINISTRATOR, TREE.city());
    Page office = CHROMIUM.page(Chromium.Size.DESKTOP);
    office.navigate(APP.uri() + "/staff/people");
    signIn(office, "quan.tri", SampleTree.PASSWORD);
    String link = invite(office);

    Page phone = CHROMIUM.page(Chromium.Size.PHONE);
    phone.navigate(link);
    assertThat(phone.getByText("Chào Ông/Bà Lê Thị Thẩm Định")).isVisible();
    look(phone, "invitation");
    newPassword(phone).fill("thamdinh 2026");
    button(phone, "Đặt mật khẩu và đăng nhập").click();
    assertThat(phone.getByRole(AriaRole.ALERT).first()).containsText("ít nhất 15 ký tự");
    newPassword(phone).fill(CHOSEN);
    button(phone, "Đặt mật khẩu và đăng nhập").click();
    Authenticator app = new Authenticator(phone.getByLabel("Khóa thiết lập").inputValue());
    look(phone, "set-up");
    phone.getByLabel("Mã 6 số trong ứng dụng").fill(app.code(-1));
    button(phone, "Bật xác thực hai lớp").click();
    assertThat(phone.locator(".hl-recovery li")).hasCount(10);
    List<String> codes = phone.locator(".hl-recovery li").allTextContents();
    look(phone, "recovery");
    button(phone, "Tôi đã cất các mã này").click();
    assertThat(phone).hasURL(Pattern.compile(".*/staff/overview.*"));

    phone.navigate(link);
    assertThat(phone.getByText("đã dùng hoặc đã hết hạn")).isVisible();

    Page desk = CHROMIUM.page(Chromium.Size.TABLET);
    desk.navigate(APP.uri() + "/staff/account");
    signIn(desk, "tham.dinh", CHOSEN);
    assertThat(desk.getByText("Mật khẩu đúng")).isVisible();
    look(desk, "code");
    desk.getByLabel("Mã xác thực").fill("000000");
    button(desk, "Tiếp tục").click();
    assertThat(desk.getByRole(AriaRole.ALERT).first()).containsText("Mã chưa đúng");
    desk.getByLabel("Mã xác thực").fill(app.code(0));
    desk.keyboard().press("Enter");
    assertThat(desk).hasURL(Pattern.compile(".*/staff/account.*"));
    assertThat(desk.getByText("Còn 10 mã dự phòng")).isVisible();
    assertThat(desk.getByText("Phiên này")).isVisible();
    look(desk, "account");

    desk.getByRole(AriaRole.BUTTON, named("Kết thúc phiên Chrome, Linux")).click();
    assertThat(desk.getByText("Đã kết thúc.")).isVisible();
    phone.navigate(APP.uri() + "/staff/overview");
    assertThat(phone).hasURL(Pattern.compile(".*/login\\?next=.*"));

    office.reload();
    assertThat(office.getByText("Hai lớp")).isVisible();
    look(office, "people");
    for (Page page : List.of(office, phone, desk)) {
      page.context().close();
    }
  }

  private static String invite(Page page) {
    button(page, "Mời người dùng").click();
    Locator form = page.getByRole(AriaRole.DIALOG);
    form.getByLabel("Họ và tên").fill("Lê Thị Thẩm Định");
    form.getByLabel("Tên đăng nhập").fill("tham.dinh");
    form.getByLabel("Vai trò").click();
    page.getByRole(AriaRole.OPTION, named("Thành viên hội đồng thẩm định")).click();
    look(page, "invite");
    button(page, "Mời").click();
    Locator link = page.getByRole(AriaRole.TEXTBOX, named("Liên kết"));
    assertThat(link).hasValue(Pattern.compile(".*/invitation/[a-z0-9-]{24}"));
    assertThat(page.getByRole(AriaRole.LINK, named("Thư in khổ A4"))).isVisible();
    look(page, "link");
    String address = link.inputValue();
    button(page, "Xong").click();
    assertThat(page.getByText("Chờ kích hoạt")).isVisible();
    return address;
  }

  @Test
  void byTheProvinceAndOutOfItAgain() {
    PROVINCE.next("nguoi-1", Map.of("groups", "khong-ai"));
    Page page = CHROMIUM.page(Chromium.Size.DESKTOP);
    page.navigate(APP.uri() + "/login");
    look(page, "login");
    button(page, "Đăng nhập bằng tài khoản của tỉnh").click();
    assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("chưa được giao vai trò");

    PROVINCE.next("nguoi-2", Map.of("groups", "cchc", "name", "Đỗ Thị Hạnh"));
    button(page, "Đăng nhập bằng tài khoản của tỉnh").click();
    assertThat(page).hasURL(Pattern.compile(".*/staff/overview.*"));
    page.navigate(APP.uri() + "/staff/account");
    assertThat(page.getByText("Đăng nhập bằng tài khoản của tỉnh lúc")).isVisible();
    assertThat(page.getByText("Chrome, Linux")).isVisible();
    assertThat(page.getByText("Đã liên kết")).isVisible();
    look(page, "province-account");

    page.navigate(APP.uri() + "/staff/people/tokens");
    button(page, "Tạo mã truy cập").click();
    page.getByLabel("Tên", new Page.GetByLabelOptions().setExact(true)).fill("Kho dữ liệu");
    look(page, "token");
    button(page, "Tạo").click();
    button(page, "Đã ghi lại").click();
    assertThat(page.getByText("Chưa dùng lần nào")).isVisible();

    page.getByRole(AriaRole.MENUITEM, named("Tài khoản: Đỗ Thị Hạnh")).click();
    page.getByRole(AriaRole.MENUITEM, named("Đăng xuất")).click();
    page.waitForURL(Pattern.compile(".*(endsession|localhost:\\d+/$).*"));
    page.navigate(APP.uri() + "/staff/account");
    assertThat(page).hasURL(Pattern.compile(".*/login\\?next=.*"));
    page.context().close();
  }

  /** Accessible, nothing hanging over, and a picture where somebody wants to see it. */
  private static void look(Page page, String name) {
    String directory = System.getProperty("pictures");
    if (directory != null) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of(directory, "identity-" + name + ".png"))
              .setFullPage(true));
    }
    Chromium.assertAccessible(page);
    assertTrue(
        (boolean)
            page.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
        name);
  }

  private static void signIn(Page page, String login, String password) {
    page.getByLabel("Tên đăng nhập").fill(login);
    page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(password);
    button(page, "Đăng nhập").click();
  }

  private static Locator newPassword(Page page) {
    return page.getByLabel("Mật khẩu mới", new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
