package vn.hailong.respondent.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
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
class RespondentBrowserTest {

  private static final TestApp APP = TestApp.start();
  private static final Chromium CHROMIUM = Chromium.start();

  private final OneStopOffice office = new OneStopOffice(APP);
  private final String address = office.address(office.code());
  private Page page = CHROMIUM.page(Chromium.Size.PHONE);

  @AfterEach
  void leave() {
    page.context().close();
  }

  @AfterAll
  static void close() {
    CHROMIUM.close();
    APP.close();
  }

  @Test
  void quickFormTakesTwelveTapsAndEveryScreenIsAccessible() {
    FormPage form = FormPage.open(page, address);
    Chromium.assertAccessible(page);
    form.quick();
    Chromium.assertAccessible(page);
    form.answer("_service_field", "land").answer("received_result", "yes").atStep(2);
    Chromium.assertAccessible(page);
    form.answer("Q0", "2").answer("FA", "1").answer("FT", "3").answer("FC", "NA");
    form.folded("FC");
    Chromium.assertAccessible(page);
    form.answer("FK", "5").answer("FG", "4").atStep(3);
    Chromium.assertAccessible(page);
    form.none().atStep(4);
    Chromium.assertAccessible(page);
    form.answer("filled_by", "self").send();
    String receipt = form.receipt();
    Chromium.assertAccessible(page);
    assertEquals(12, form.taps());
    assertTrue(receipt.matches("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}"), receipt);
    StoredResponse stored = office.only();
    assertEquals(
        Map.of(
            "Q0", "2", "FA", "1", "FT", "3", "FC", "NA", "FK", "5", "FG", "4", "E1", "no", "E2",
            "no", "E3", "no", "E4", "no"),
        OneStopOffice.answers(stored));
    assertEquals("land", stored.serviceField());
    assertEquals(Channel.QR, stored.channel());
    assertNull(stored.comment());
  }

  @Test
  void keyboardAloneFillsTheFormAndNothingMovesByItself() {
    FormPage form = FormPage.open(page, address);
    page.locator(".r-primary").focus();
    page.keyboard().press("Enter");
    form.atStep(1);
    assertThat(form.heading()).isFocused();
    form.radio("_service_field", "civil_status").focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(form.radio("_service_field", "land")).isChecked();
    form.radio("received_result", "yes").focus();
    page.keyboard().press("Space");
    assertThat(form.radio("received_result", "yes")).isChecked();
    // all is answered, yet only the button leads on
    page.locator(".r-next").focus();
    form.atStep(1);
    page.keyboard().press("Enter");
    form.atStep(2);
    form.radio("Q0", "1").focus();
    page.keyboard().press("ArrowDown");
    assertThat(form.radio("Q0", "2")).isChecked();
    assertThat(form.radio("Q0", "5")).isVisible();
    page.locator(".r-next").press("Enter");
    form.atStep(3);
    page.locator(".r-next").press("Enter");
    form.atStep(4);
    page.locator("textarea").focus();
    page.keyboard().type("Bàn phím");
    page.locator(".r-submit").press("Enter");
    form.receipt();
    StoredResponse stored = office.only();
    assertEquals(Map.of("Q0", "2"), OneStopOffice.answers(stored));
    assertEquals("Bàn phím", stored.comment());
  }

  @Test
  void everythingIsThereInEnglishAndTheLanguageCanChangeInBetween() {
    page.context().close();
    page = CHROMIUM.page(Chromium.Size.PHONE, options -> options.setLocale("en-GB"));
    FormPage form = FormPage.open(page, address);
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator(".r-primary")).containsText("Quick form");
    form.quick().answer("_service_field", "land").answer("received_result", "no").atStep(2);
    assertThat(form.heading()).hasText("Overall");
    form.answer("Q0", "5");
    page.locator("button[lang=vi]").tap();
    assertThat(form.heading()).hasText("Đánh giá chung");
    assertThat(page.locator("html")).hasAttribute("lang", "vi");
    assertThat(form.radio("Q0", "5")).isChecked();
    FormPage.open(page, address + "?lang=en");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
  }

  @Test
  void aTabletForgetsWhoeverWentAwayAndStartsAgainAtItsOwnPage() {
    page.navigate(office.app().uri() + "/kiosk/");
    page.locator("#code").fill(office.code());
    page.locator("button.start").tap();
    page.locator("a.start").tap();
    FormPage form = FormPage.on(page).quick();
    form.answer("_service_field", "land").answer("received_result", "yes").atStep(2);
    form.answer("Q0", "1").page().reload();
    form.atStep(2);
    assertThat(form.radio("Q0", "1")).isChecked();

    page.navigate(office.app().uri() + "/kiosk/");
    page.locator("a.start").tap();
    form = FormPage.on(page).quick();
    assertThat(form.radio("_service_field", "land")).not().isChecked();
    form.answer("_service_field", "land").answer("received_result", "no").atStep(2);
    assertThat(form.radio("Q0", "1")).not().isChecked();
    form.answer("Q0", "4").next().atStep(3).next().atStep(4).send().receipt();
    page.locator(".r-close").tap();
    assertThat(page.locator("a.start")).isVisible();
    assertEquals(Map.of("Q0", "4"), OneStopOffice.answers(office.only()));
  }

  @Test
  void backAndForwardLoseNothing() {
    FormPage form = FormPage.open(page, address).quick();
    form.answer("_service_field", "other").answer("received_result", "yes").atStep(2);
    form.answer("Q0", "1");
    page.goBack();
    form.atStep(1);
    assertThat(form.radio("_service_field", "other")).isChecked();
    page.goForward();
    form.atStep(2);
    assertThat(form.radio("Q0", "1")).isChecked();
    form.back().atStep(1);
    form.back();
    assertThat(page.locator(".r-welcome")).isVisible();
    form.quick();
    assertThat(form.radio("received_result", "yes")).isChecked();
    form.next().atStep(2);
    assertThat(form.radio("Q0", "1")).isChecked();
  }

  @Test
  void reloadAndLostSessionsKeepTheAnswers() {
    FormPage form = FormPage.open(page, address).quick();
    form.answer("_service_field", "land").answer("received_result", "yes").atStep(2);
    form.answer("Q0", "2");
    page.reload();
    form.atStep(2);
    assertThat(form.radio("Q0", "2")).isChecked();
    // what a restart of the server looks like from here
    page.context()
        .addCookies(
            List.of(new Cookie("JSESSIONID", "gone").setUrl(office.app().uri().toString())));
    page.waitForRequest(request -> request.isNavigationRequest(), () -> form.answer("FA", "4"));
    form.atStep(2);
    assertThat(form.radio("FA", "4")).isChecked();
    form.next().atStep(3).next().atStep(4).send().receipt();
    assertEquals(Map.of("Q0", "2", "FA", "4"), OneStopOffice.answers(office.only()));
  }

  @Test
  void twoTapsSendOneResponseAndThereIsNoWayBackToIt() {
    FormPage form = FormPage.open(page, office.address(office.narrowCode())).quick();
    form.answer("received_result", "advice_only").atStep(2).answer("Q0", "3");
    form.next().atStep(3).next().atStep(4);
    page.locator(".r-submit").dblclick();
    String receipt = form.receipt();
    assertEquals(1, office.count());
    assertEquals("land", office.only().serviceField());
    page.reload();
    assertEquals(receipt, form.receipt());
    page.goBack();
    assertEquals(receipt, form.receipt());
    assertThat(page.locator("input")).hasCount(0);
    page.locator(".r-another").tap();
    form.quick();
    assertThat(page.locator("input:checked")).hasCount(0);
  }

  @Test
  void anAnswerCanBeChangedTakenBackAndSkipped() {
    FormPage form = FormPage.open(page, address).quick();
    form.answer("_service_field", "land");
    page.locator("[data-question=_service_field] .r-change").tap();
    form.answer("_service_field", "construction");
    page.locator("[data-question=_service_field] .r-change").tap();
    page.locator("[data-question=_service_field] .r-skip").tap();
    assertThat(page.locator("[data-question=_service_field] input:checked")).hasCount(0);
    page.locator("[data-question=_service_field] .r-skip").tap();
    assertThat(page.locator("[data-question=_service_field]"))
        .hasAttribute("data-state", "skipped");
    form.answer("received_result", "yes").atStep(2);
    assertThat(page.locator("[data-question=FK]")).isVisible();
    form.back().atStep(1);
    page.locator("[data-question=received_result] .r-change").tap();
    form.answer("received_result", "no").next().atStep(2);
    assertThat(page.locator("[data-question=FK]")).hasCount(0);
  }

  @Test
  void aReportedActTakesItsTapAndOneForTheOthers() {
    FormPage form = FormPage.open(page, address).quick();
    form.next().atStep(2).next().atStep(3);
    form.answer("E2", "yes");
    assertThat(page.locator(".r-none")).hasText("Không gặp điều nào khác ở trên");
    form.none().atStep(4).send().receipt();
    assertEquals(
        Map.of("E1", "no", "E2", "yes", "E3", "no", "E4", "no"),
        OneStopOffice.answers(office.only()));
  }

  @Test
  void fullFormLeadsThroughEveryFactor() {
    FormPage form = FormPage.open(page, address).full();
    form.answer("received_result", "yes");
    for (int step = 2; step <= 12; step++) {
      form.next().atStep(step);
      Chromium.assertAccessible(page);
    }
    page.locator("textarea").fill("Xin cảm ơn");
    form.send().receipt();
    assertEquals("Xin cảm ơn", office.only().comment());
  }

  @Test
  void nothingIsLostWhileNothingCanBeStored() {
    FormPage form = FormPage.open(page, address).quick();
    form.next().atStep(2).answer("Q0", "1").next().atStep(3).next().atStep(4);
    page.locator("textarea").fill("Chờ lâu");
    office.refuseResponses();
    try {
      form.send();
      assertThat(page.locator("[role=alert]")).containsText("Chưa có gì bị mất");
      assertThat(page.locator("textarea")).hasValue("Chờ lâu");
      Chromium.assertAccessible(page);
    } finally {
      office.acceptResponses();
    }
    form.send().receipt();
    assertEquals(Map.of("Q0", "1"), OneStopOffice.answers(office.only()));
  }

  @Test
  void everyBadCodeSaysWhichItIsAndTakesAnother() {
    String old = office.code();
    String current = office.code();
    assertBad(old, 410, "Cần mã mới");
    assertBad("ABCDEFGH", 404, "Không tìm thấy mã này");
    assertBad(office.earlyCode(), 425, "Đợt khảo sát chưa bắt đầu");
    assertBad(office.closedCode(), 410, "Đợt khảo sát đã kết thúc");
    page.getByLabel("Mã khảo sát").fill(current.toLowerCase(java.util.Locale.ROOT));
    page.keyboard().press("Enter");
    assertThat(page.locator(".r-welcome")).containsText("An Phúc");
  }

  private void assertBad(String code, int status, String heading) {
    assertEquals(status, page.navigate(office.address(code)).status());
    assertThat(page.locator("h1")).hasText(heading);
    Chromium.assertAccessible(page);
  }

  @Test
  void theEntryAsksForACode() {
    page.navigate(office.app().uri() + "/s");
    assertThat(page.locator("h1")).hasText("Nhập mã khảo sát");
    Chromium.assertAccessible(page);
    page.getByLabel("Mã khảo sát").fill(office.code());
    page.locator(".r-primary").tap();
    assertThat(page.locator(".r-welcome")).isVisible();
  }

  @Test
  void madeUpOfficesSaySo() {
    FormPage.open(page, address);
    assertThat(page.locator(".r-demo")).hasText("Dữ liệu minh họa");
  }

  @Test
  void darkAndLargeTextStayAccessibleAndInsideTheScreen() {
    page.context().close();
    page =
        CHROMIUM.page(
            Chromium.Size.PHONE,
            options ->
                options
                    .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK)
                    .setReducedMotion(ReducedMotion.REDUCE));
    page.addInitScript(
        "addEventListener('DOMContentLoaded', () => {"
            + " document.documentElement.style.setProperty('font-size', '200%', 'important') })");
    FormPage form = FormPage.open(page, address).quick();
    Chromium.assertAccessible(page);
    form.next().atStep(2);
    Chromium.assertAccessible(page);
    assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
    form.next().atStep(3);
    assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
  }
}
