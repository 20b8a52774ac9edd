package vn.hailong.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hailong.common.Languages;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.office.Agency;
import vn.hailong.office.AgencyKind;
import vn.hailong.office.Desk;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.testing.Problems;
import vn.hailong.testing.QrReader;
import vn.hailong.testing.TestApp;

final class PosterTest {

  private final TestApp app =
      TestApp.start(java.util.Map.of("hailong.base-url", "https://khaosat.anbinh.example.gov.vn/"));
  private final Invitations invitations = app.bean(Invitations.class);

  @AfterEach
  void close() {
    app.close();
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void isOnePageWhoseCodeAPhoneCanRead(PaperSize size) throws IOException {
    Desk desk = desk("Phường Đỗ Hữu Bế", "Quầy số 1", false);
    String code = system(() -> invitations.rotate(desk.id())).code();

    try (PDDocument pdf = poster(desk, size, Languages.VIETNAMESE)) {
      assertEquals(1, pdf.getNumberOfPages());
      PDRectangle page = pdf.getPage(0).getMediaBox();
      PDRectangle paper = size == PaperSize.A4 ? PDRectangle.A4 : PDRectangle.A5;
      assertEquals(paper.getWidth(), page.getWidth(), 1);
      assertEquals(paper.getHeight(), page.getHeight(), 1);
      assertEquals(
          "https://khaosat.anbinh.example.gov.vn/s/" + code,
          QrReader.read(picture(pdf, size.name())));
    }
  }

  @Test
  void saysEverythingInVietnameseWithEmbeddedFonts() throws IOException {
    Desk desk = desk("Phường Đỗ Hữu Bế", "Quầy Hộ tịch – Chứng thực", false);
    String code = system(() -> invitations.rotate(desk.id())).code();

    try (PDDocument pdf = poster(desk, PaperSize.A5, Languages.VIETNAMESE)) {
      String text = text(pdf);
      for (String part :
          List.of(
              "Thành phố Hải Phòng",
              "Phường Đỗ Hữu Bế",
              "Quầy Hộ tịch – Chứng thực",
              "Quét mã để đánh giá sự phục vụ",
              "khaosat.anbinh.example.gov.vn/s/" + code,
              "không hỏi tên")) {
        assertTrue(text.contains(part), part + " in " + text);
      }
      assertTrue(!text.contains("TRÌNH DIỄN"), text);
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        assertTrue(pdf.getPage(0).getResources().getFont(name).isEmbedded(), name.getName());
      }
    }
  }

  @Test
  void speaksEnglishAndLabelsADemonstration() throws IOException {
    Desk desk = desk("Phường Mẫu", "Quầy 1", true);
    system(() -> invitations.rotate(desk.id()));

    try (PDDocument pdf = poster(desk, PaperSize.A4, Languages.ENGLISH)) {
      String text = text(pdf);
      picture(pdf, "en-demonstration");
      assertTrue(text.contains("Scan to rate our service"), text);
      assertTrue(text.contains("DEMONSTRATION"), text);
    }
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void theLongestNamesWrapAndStayOnThePage(PaperSize size) throws IOException {
    String agency = "Đặc khu ".repeat(14) + "Bế Ngỗ";
    String counter = "Quầy tiếp nhận ".repeat(5) + "số 12";
    Desk desk = desk(agency, counter, true);
    String code = system(() -> invitations.rotate(desk.id())).code();

    try (PDDocument pdf = poster(desk, size, Languages.VIETNAMESE)) {
      assertEquals(1, pdf.getNumberOfPages());
      String text = text(pdf);
      assertTrue(text.contains(agency), text);
      assertTrue(text.contains(counter), text);
      assertEquals(
          "https://khaosat.anbinh.example.gov.vn/s/" + code,
          QrReader.read(picture(pdf, "long-" + size)));
    }
  }

  @Test
  void aDeskWithoutACodeHasNoPoster() {
    Desk desk = desk("Phường Mẫu", "Quầy 1", false);

    assertEquals(
        "desk_without_code",
        Problems.code(
            () -> system(() -> invitations.poster(desk.id(), PaperSize.A5, Locale.ROOT))));
  }

  private PDDocument poster(Desk desk, PaperSize size, Locale language) throws IOException {
    return Loader.loadPDF(system(() -> invitations.poster(desk.id(), size, language)));
  }

  /** The page's text in one line, composed, as somebody searching for it would type it. */
  private static String text(PDDocument pdf) throws IOException {
    String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The page at 150 dots an inch, kept beside the test reports to be looked at. */
  private static BufferedImage picture(PDDocument pdf, String name) throws IOException {
    BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
    Path directory = Files.createDirectories(Path.of("target", "posters"));
    ImageIO.write(image, "png", directory.resolve(name + ".png").toFile());
    return image;
  }

  private Desk desk(String agencyName, String deskName, boolean demonstration) {
    return system(() -> {
      Offices offices = app.bean(Offices.class);
      AgencyId city =
          offices
              .create(
                  null,
                  AgencyKind.PROVINCE,
                  "city",
                  "Thành phố Hải Phòng",
                  "Hai Phong City",
                  null,
                  false)
              .id();
      Agency ward =
          offices.create(
              city, AgencyKind.WARD, "ward", agencyName, "Sample Ward", null, demonstration);
      return app.bean(Desks.class)
          .create(ward.id(), null, deskName, "Civil status desk", List.of("land"));
    });
  }

  private <T> T system(Supplier<T> task) {
    return app.bean(CurrentPerson.class).asSystem(task);
  }
}
