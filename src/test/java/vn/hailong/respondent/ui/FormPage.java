package vn.hailong.respondent.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The form as somebody with one thumb sees it; counts the taps. */
public final class FormPage {

  private final Page page;
  private int taps;

  private FormPage(Page page) {
    this.page = page;
  }

  /** Opens the form's first screen. */
  public static FormPage open(Page page, String address) {
    page.navigate(address);
    return on(page);
  }

  /** The form a link on another page led to. */
  static FormPage on(Page page) {
    assertThat(page.locator(".r-screen h1")).isVisible();
    return new FormPage(page);
  }

  Page page() {
    return page;
  }

  int taps() {
    return taps;
  }

  /** Starts the quick form. */
  public FormPage quick() {
    return tap(page.locator(".r-primary")).atStep(1);
  }

  FormPage full() {
    return tap(page.locator(".r-secondary")).atStep(1);
  }

  /** Chooses an answer by its value. */
  public FormPage answer(String question, String value) {
    return tap(label(question, value));
  }

  /** Says that none of the four acts happened. */
  public FormPage none() {
    return tap(page.locator(".r-none"));
  }

  /** Waits until an answered question has folded and the page has come to rest. */
  FormPage folded(String question) {
    assertThat(page.locator("[data-question='" + question + "']"))
        .hasClass(Pattern.compile(".*\\br-done\\b.*"));
    assertThat(page.locator(".r-hold")).hasCount(0);
    return this;
  }

  FormPage next() {
    return tap(page.locator(".r-next"));
  }

  FormPage back() {
    return tap(page.locator(".r-back"));
  }

  /** Sends the form. */
  public FormPage send() {
    return tap(page.locator(".r-submit"));
  }

  FormPage tap(Locator where) {
    taps++;
    where.tap();
    return this;
  }

  /** Waits until the form shows the step of this number. */
  public FormPage atStep(int step) {
    assertThat(page.locator(".r-count")).hasText(Pattern.compile("^\\D+" + step + "\\D+\\d+$"));
    return this;
  }

  /** The receipt's code, once it is there. */
  public String receipt() {
    assertThat(heading()).hasText(Pattern.compile("Cảm ơn Ông/Bà|Thank you"));
    return page.locator(".r-receipt-code").textContent();
  }

  Locator heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  Locator radio(String question, String value) {
    return page.locator("[data-question='" + question + "'] input[value='" + value + "']");
  }

  private Locator label(String question, String value) {
    return page.locator(
        "[data-question='" + question + "'] label:has(input[value='" + value + "'])");
  }
}
