package vn.hailong.shell.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    SampleTree tree = new SampleTree(APP);
    tree.account("quan.tri", Role.ADMINISTRATOR, tree.city());
    tree.account("xem", Role.VIEWER, tree.commune());
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
    page.navigate(APP.uri() + "/staff/people");
    assertThat(title(page)).hasText("Đăng nhập");
    Chromium.assertAccessible(page);

    signIn(page, "quan.tri", "sai-mat-khau");
    assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("chưa đúng");
    assertThat(page.getByLabel("Tên đăng nhập")).hasValue("quan.tri");
    assertThat(password(page)).hasValue("");
    Chromium.assertAccessible(page);

    signIn(page, "quan.tri", SampleTree.PASSWORD);
    assertThat(page).hasURL(Pattern.compile(".*/staff/people\\?.*year=20.*"));
    assertThat(title(page)).hasText("Tài khoản");
    assertThat(page).hasTitle("Tài khoản – Hài Lòng");
    Chromium.assertAccessible(page);
    assertNothingHangsOver(page);
    page.context().close();
  }

  @ParameterizedTest
  @EnumSource
  void publicPagesAreAccessibleAtEverySize(Chromium.Size size) {
    Page page = CHROMIUM.page(size);
    for (String path : new String[] {"/", "/login", "/khong-co-trang-nay"}) {
      page.navigate(APP.uri() + path);
      assertThat(title(page)).isVisible();
      Chromium.assertAccessible(page);
      assertNothingHangsOver(page);
    }
    assertThat(title(page)).hasText("Không tìm thấy trang");
    page.context().close();
  }

  @Test
  void aCodeTypedByHandLeadsToItsSurvey() {
    Page page = CHROMIUM.page(Chromium.Size.PHONE);
    page.navigate(APP.uri() + "/");
    Locator code = page.getByLabel("Mã khảo sát");
    code.fill("k7m2");
    button(page, "Bắt đầu").click();
    assertThat(page.getByText("Mã gồm đúng 8 chữ và số")).isVisible();

    code.fill("k7m2-p9qx");
    button(page, "Bắt đầu").click();

    assertThat(page).hasURL(APP.uri() + "/s/K7M2P9QX");
    page.context().close();
  }

  @Test
  void agencyAndYearStandInTheAddressAndBackUndoesAChoice() {
    Page page = signedIn("quan.tri", "/staff/people");
    assertThat(page.getByText("xem", exactText())).isVisible();
    String before = page.url();

    page.getByLabel("Cơ quan").fill("lang gieng");
    // typed without marks, it alone is left to choose
    assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
    assertThat(page.getByRole(AriaRole.OPTION, named("Xã Láng Giềng"))).isVisible();
    assertThat(page.locator("vaadin-combo-box[loading]")).hasCount(0);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");

    assertThat(page.getByText("Chưa có tài khoản nào ở cơ quan này")).isVisible();
    page.reload();
    assertThat(page.getByText("Chưa có tài khoản nào ở cơ quan này")).isVisible();
    page.goBack();
    assertThat(page).hasURL(before);
    assertThat(page.getByText("xem", exactText())).isVisible();
    page.context().close();
  }

  @Test
  void theMenuHoldsWhatOneMayOpenAndTheRestIsRefusedKindly() {
    Page page = signedIn("xem", "/staff/account");
    assertThat(page.getByRole(AriaRole.LINK, named("Tài khoản").setExact(true))).hasCount(0);

    page.navigate(APP.uri() + "/staff/people");

    assertThat(title(page)).hasText("Tài khoản không có quyền mở trang này");
    Chromium.assertAccessible(page);
    page.context().close();
  }

  @Test
  void theReaderChoosesLanguageAndAppearanceAndSignsOut() {
    Page page = signedIn("quan.tri", "/staff/account");
    button(page, "English").click();
    assertThat(title(page)).hasText("My account");
    assertThat(page.locator("html")).hasAttribute("lang", "en");

    accountMenu(page, "Account").click();
    page.getByRole(AriaRole.MENUITEM, named("Appearance")).click();
    page.getByText("Dark", exactText()).click();
    assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
    page.reload();
    assertThat(title(page)).hasText("My account");
    assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
    Chromium.assertAccessible(page);

    accountMenu(page, "Account").click();
    page.getByRole(AriaRole.MENUITEM, named("Sign out")).click();
    assertThat(page).hasURL(APP.uri() + "/");
    page.navigate(APP.uri() + "/staff/account");
    assertThat(page).hasURL(Pattern.compile(".*/login\\?next=staff.*"));
    page.context().close();
  }

  @Test
  void onAPhoneTheNavigationStandsAtTheBottomAndByKeyboardTheContentComesFirst() {
    Page page = signedIn("quan.tri", "/staff/people", Chromium.Size.PHONE);
    Locator bar = page.getByRole(AriaRole.NAVIGATION, named("Danh mục nhanh"));
    assertThat(bar).isVisible();
    assertEquals(740, bar.boundingBox().y + bar.boundingBox().height, 1);

    page.keyboard().press("Tab");
    assertThat(page.getByText("Đến nội dung chính")).isFocused();
    page.context().close();
  }

  private static Page signedIn(String login, String path) {
    return signedIn(login, path, Chromium.Size.DESKTOP);
  }

  private static Page signedIn(String login, String path, Chromium.Size size) {
    Page page = CHROMIUM.page(size);
    page.navigate(APP.uri() + path);
    signIn(page, login, SampleTree.PASSWORD);
    assertThat(page).hasURL(Pattern.compile(".*" + path + "\\?.*"));
    return page;
  }

  private static void signIn(Page page, String login, String password) {
    page.getByLabel("Tên đăng nhập").fill(login);
    password(page).fill(password);
    button(page, "Đăng nhập").click();
  }

  private static Locator password(Page page) {
    return page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator accountMenu(Page page, String label) {
    return page.getByRole(AriaRole.MENUITEM, named(label + ": "));
  }

  private static Locator title(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByTextOptions exactText() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static void assertNothingHangsOver(Page page) {
    assertEquals(
        0,
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"));
  }
}
