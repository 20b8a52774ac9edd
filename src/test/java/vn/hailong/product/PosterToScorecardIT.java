package vn.hailong.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hailong.testing.Chromium.assertAccessible;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hailong.respondent.ui.FormPage;
import vn.hailong.testing.Chromium;
import vn.hailong.testing.Chromium.Size;
import vn.hailong.testing.QrReader;

/**
 * The whole street on the packaged product: an officer prints the poster, a citizen scans it and
 * answers, the round's figures and the index move.
 */
@Tag("browser")
class PosterToScorecardIT {

  private static final Pattern RECEIPT = Pattern.compile("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path directory;

  @Test
  void anAnswerGivenThroughThePosterMovesTheFiguresAndTheIndex() throws IOException {
    try (RunningProduct product = RunningProduct.start(directory);
        Chromium chromium = Chromium.start()) {
      Map<String, String> first = product.firstRun();
      long before = overall(product, first).get("n").asLong();

      Page officer = chromium.page(Size.DESKTOP);
      signIn(officer, product, first);
      String scanned = QrReader.read(poster(officer, product, first));
      assertEquals(first.get("citizen"), scanned);

      String receipt = answer(chromium.page(Size.PHONE), scanned);
      assertTrue(RECEIPT.matcher(receipt).matches(), receipt);

      JsonNode after = overall(product, first);
      assertEquals(before + 1, after.get("n").asLong());

      officer.navigate(first.get("staff") + "/overview?agency=" + ward(product, first));
      assertThat(officer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .isVisible();
      assertThat(officer.locator("main")).containsText(String.valueOf(before + 1));
      assertThat(officer.locator("hl-chart").first()).isVisible();

      JsonNode index = scorecard(product, first).get("index");
      officer.navigate(first.get("staff") + "/index?agency=" + ward(product, first));
      String points =
          String.format(java.util.Locale.of("vi"), "%.2f", index.get("score").asDouble());
      assertThat(officer.locator("main")).containsText(points);
      assertAccessible(officer);
    }
  }

  private static void signIn(Page page, RunningProduct product, Map<String, String> first) {
    page.navigate(product.address() + "/login");
    page.getByLabel("Tên đăng nhập").fill(first.get("admin_user"));
    page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true))
        .fill(first.get("admin_password"));
    button(page, "Đăng nhập").click();
    page.waitForURL("**/staff/**");
  }

  /** The A4 poster of the first desk, printed and held before a camera. */
  private BufferedImage poster(Page page, RunningProduct product, Map<String, String> first)
      throws IOException {
    page.navigate(product.address() + "/staff/desks?agency=" + ward(product, first));
    Locator desk =
        page.locator("main li, main article, main .hl-card")
            .filter(new Locator.FilterOptions().setHasText("Quầy 1"))
            .first();
    desk.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tờ hướng dẫn"))
        .first()
        .click();
    Download download =
        page.waitForDownload(() ->
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("A4 – tiếng Việt"))
                .click());
    Path pdf = directory.resolve("poster.pdf");
    download.saveAs(pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFRenderer(document).renderImageWithDPI(0, 150);
    }
  }

  private static String answer(Page page, String address) {
    FormPage form = FormPage.open(page, address).quick();
    form.answer("_service_field", "civil_status").answer("received_result", "yes").atStep(2);
    form.answer("Q0", "4").answer("FA", "4").answer("FT", "3").answer("FC", "5");
    form.answer("FK", "4").answer("FG", "2").atStep(3);
    return form.none().atStep(4).answer("filled_by", "self").send().receipt();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).first();
  }

  private static JsonNode overall(RunningProduct product, Map<String, String> first) {
    return read(product, first, "/api/v1/rounds/" + first.get("round") + "/results").get("overall");
  }

  private static JsonNode scorecard(RunningProduct product, Map<String, String> first) {
    return read(product, first, "/api/v1/assessments/" + first.get("assessment") + "/scorecard");
  }

  private static JsonNode read(RunningProduct product, Map<String, String> first, String path) {
    var reply = product.get(path, "Authorization", "Bearer " + first.get("service_token"));
    assertEquals(200, reply.statusCode(), reply.body());
    return JSON.readTree(reply.body());
  }

  /** The demonstration's first office; the root is agency 1. */
  private static String ward(RunningProduct product, Map<String, String> first) {
    return "2";
  }
}
