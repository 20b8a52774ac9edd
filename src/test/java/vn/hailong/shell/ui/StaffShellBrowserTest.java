package vn.hailong.shell.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hailong.identity.Role;
import vn.hailong.testing.Chromium;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;

@Tag("browser")
final class StaffShellBrowserTest {

  private static final TestApp APP = TestApp.start();
  private static final Chromium CHROMIUM = Chromium.start();

  @BeforeAll
  static void people() {
    SampleTree tree = new SampleTree(APP);
    tree.account("quan.tri", Role.ADMINISTRATOR, tree.city());
    tree.account("can.bo", Role.OFFICER, tree.commune());
  }

  @AfterAll
  static void close() {
    CHROMIUM.close();
    APP.close();
  }

  @ParameterizedTest
  @EnumSource
  void staffSignInAtEverySizeAndSeeTheScreenTheyWanted(Chromium.Size size) {
    Page page = CHROMIUM.page(size);
    page.navigate(APP.uri() + "/staff/account");
    assertThat(page.getByRole(AriaRole.HEADING)).hasText("Đăng nhập");
    Chromium.assertAccessible(page);
    shot(page, "sign-in", size);
    signIn(page, "quan.tri", "sai-mat-khau");
    assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("chưa đúng");
    assertThat(page.getByLabel("Tên đăng nhập")).hasValue("quan.tri");
    shot(page, "sign-in-wrong", size);
    signIn(page, "quan.tri", SampleTree.PASSWORD);
    page.waitForURL(Pattern.compile(".*/staff/account\\?.*"));
    assertThat(page.getByRole(AriaRole.HEADING, level1())).hasText("Tài khoản của tôi");
    Chromium.assertAccessible(page);
    shot(page, "account", size);
    page.context().close();
  }

  private static Page.GetByRoleOptions level1() {
    return new Page.GetByRoleOptions().setLevel(1);
  }

  private static void signIn(Page page, String login, String password) {
    page.getByLabel("Tên đăng nhập").fill(login);
    page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(password);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập")).click();
  }

  private static void shot(Page page, String name, Chromium.Size size) {
    Path file = Path.of("target/screenshots", name + "-" + size + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }
}
