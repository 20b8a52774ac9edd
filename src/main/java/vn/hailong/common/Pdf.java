package vn.hailong.common;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Prints a page written in XHTML and CSS. The Liberation fonts, which have every Vietnamese letter,
 * are embedded as "Liberation Sans" and "Liberation Serif"; nothing is loaded from anywhere else.
 */
public final class Pdf {

  private static final List<String> FAMILIES = List.of("Sans", "Serif");
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  static {
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  /**
   * The page as PDF.
   *
   * @param xhtml well-formed; images only as inline SVG
   */
  public static byte[] of(String xhtml) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    for (String family : FAMILIES) {
      font(builder, family, "Regular", REGULAR, FontStyle.NORMAL);
      font(builder, family, "Bold", BOLD, FontStyle.NORMAL);
      font(builder, family, "Italic", REGULAR, FontStyle.ITALIC);
      font(builder, family, "BoldItalic", BOLD, FontStyle.ITALIC);
    }
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        BatikSVGDrawer svg = new BatikSVGDrawer()) {
      builder
          .useSVGDrawer(svg)
          .useUriResolver((base, uri) -> null)
          .withProducer("Hài Lòng")
          .withHtmlContent(xhtml, null)
          .toStream(out)
          .run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void font(
      PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
    String resource = "/liberation/Liberation" + family + "-" + file + ".ttf";
    builder.useFont(() -> open(resource), "Liberation " + family, weight, style, true);
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(Pdf.class.getResourceAsStream(resource), resource);
  }
}
