package vn.hailong.respondent.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.format.Channel;
import vn.hailong.respondent.OneStopOffice;
import vn.hailong.response.StoredResponse;
import vn.hailong.testing.Chromium;
import vn.hailong.testing.TestApp;

@Tag("browser")
class LightBrowserTest {

  private static final TestApp APP = TestApp.start();
  private static final Chromium CHROMIUM = Chromium.start();

  private final OneStopOffice office = new OneStopOffice(APP);
  private final String address = office.address(office.code());
  // axe needs scripts of its own, so the page itself is what shows that it has none
  private final Page page = CHROMIUM.page(Chromium.Size.PHONE);
  private final Page plain =
      CHROMIUM.page(Chromium.Size.PHONE, options -> options.setJavaScriptEnabled(false));

  @AfterEach
  void leave() {
    page.context().close();
    plain.context().close();
  }

  @AfterAll
  static void close() {
    CHROMIUM.close();
    APP.close();
  }

  @Test
  void withoutJavaScriptTheLightPageComesByItselfAndIsEnough() {
    plain.navigate(address);
    plain.waitForURL("**/*light*");
    choose("_service_field", "land");
    assertThat(plain.locator("[data-question=FK]")).isHidden();
    choose("received_result", "yes");
    choose("FK", "1");
    choose("Q0", "2");
    choose("E3", "yes");
    plain.locator("textarea").fill("Chờ “hơi” lâu <b>&");
    plain.locator(".r-submit").click();
    assertThat(plain.locator("h1")).hasText("Cảm ơn Ông/Bà");
    String receipt = plain.locator(".r-receipt-code").textContent();
    StoredResponse stored = office.only();
    assertEquals(Map.of("Q0", "2", "FK", "1", "E3", "yes"), OneStopOffice.answers(stored));
    assertEquals(Channel.LIGHT, stored.channel());
    assertEquals("Chờ “hơi” lâu <b>&", stored.comment());
    plain.reload();
    assertThat(plain.locator(".r-receipt-code")).hasText(receipt);
    assertEquals(1, office.count());
  }

  @Test
  void lightPagesSetNoCookieAndCarryNoScript() {
    page.navigate(address + "?light&form=full");
    assertThat(page.locator("script")).hasCount(0);
    Chromium.assertAccessible(page);
    page.locator(".r-submit").click();
    assertThat(page.locator("h1")).hasText("Cảm ơn Ông/Bà");
    Chromium.assertAccessible(page);
    assertEquals(List.of(), page.context().cookies());
  }

  @Test
  void whatDoesNotApplyAnyMoreIsLeftOut() {
    plain.navigate(address + "?light");
    choose("received_result", "yes");
    choose("FK", "5");
    choose("received_result", "no");
    choose("Q0", "4");
    choose("Q0", "");
    choose("FA", "3");
    plain.locator(".r-submit").click();
    assertThat(plain.locator(".r-receipt-code")).isVisible();
    assertEquals(Map.of("FA", "3"), OneStopOffice.answers(office.only()));
  }

  @Test
  void everythingIsKeptWhileNothingCanBeStored() {
    plain.navigate(address + "?light&lang=en");
    choose("Q0", "1");
    plain.locator("textarea").fill("Slow");
    office.refuseResponses();
    try {
      plain.locator(".r-submit").click();
      assertThat(plain.locator("[role=alert]")).containsText("Nothing is lost");
      assertThat(plain.locator("textarea")).hasValue("Slow");
    } finally {
      office.acceptResponses();
    }
    plain.locator(".r-submit").click();
    assertThat(plain.locator("h1")).hasText("Thank you");
    assertEquals(Map.of("Q0", "1"), OneStopOffice.answers(office.only()));
    assertEquals("en", office.only().language());
  }

  @Test
  void badCodesAreToldAndAnotherCanBeEntered() {
    String code = office.code();
    assertEquals(404, page.navigate(office.address("ABCDEFGH") + "?light").status());
    Chromium.assertAccessible(page);
    assertEquals(410, page.navigate(office.address(office.closedCode()) + "?light").status());
    assertEquals(425, page.navigate(office.address(office.earlyCode()) + "?light").status());
    assertThat(page.locator("h1")).hasText("Đợt khảo sát chưa bắt đầu");
    page.getByLabel("Mã khảo sát").fill(code);
    page.locator(".r-primary").click();
    assertThat(page.locator(".r-office")).containsText("An Phúc");
  }

  @Test
  void languagesFormsAndVersionsLeadToEachOther() {
    page.navigate(address + "?light");
    page.locator("a[lang=en]").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    page.locator(".r-links a").first().click();
    assertThat(page.locator("[data-question=A1]")).isVisible();
    page.locator(".r-links a").last().click();
    assertThat(page.locator(".r-welcome")).isVisible();
    page.locator(".r-foot a").click();
    assertThat(page.locator("form")).isVisible();
  }

  @Test
  void theFirstPageIsSmall() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address + "?light&form=full"))
            .header("Accept-Encoding", "gzip")
            .build();
    try (var client = HttpClient.newHttpClient()) {
      int size = client.send(request, BodyHandlers.ofByteArray()).body().length;
      assertTrue(size <= 14_336, size + " bytes");
    }
  }

  private void choose(String question, String value) {
    Locator label =
        plain.locator("[data-question='" + question + "'] label:has(input[value='" + value + "'])");
    label.click();
  }
}
