package vn.hailong.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.junit.jupiter.api.Test;
import vn.hailong.testing.QrReader;

class QrCodeTest {

  private static final String ADDRESS = "https://khaosat.example.gov.vn/s/K7M2P9QX";

  @Test
  void thePictureReadsBack() throws Exception {
    BufferedImage image = picture(QrCode.of(ADDRESS).png(300));

    assertEquals(ADDRESS, QrReader.read(image));
    assertEquals("H", QrReader.errorCorrection(image));
  }

  @Test
  void everyModuleHasTheSameSizeAndTheQuietZoneIsWhite() throws Exception {
    QrCode code = QrCode.of(ADDRESS);
    BufferedImage image = picture(code.png(500));
    assertEquals(0, image.getWidth() % code.size());
    assertTrue(image.getWidth() >= 500);
    int quiet = 4 * image.getWidth() / code.size();
    for (int i = 0; i < image.getWidth(); i++) {
      assertEquals(0xFFFFFFFF, image.getRGB(i, quiet - 1));
    }
  }

  @Test
  void itReadsBackWithAStainOverATenthOfIt() throws Exception {
    BufferedImage image = picture(QrCode.of(ADDRESS).png(600));
    int side = image.getWidth() / 5;
    int from = image.getWidth() / 2;
    for (int y = from; y < from + side; y++) {
      for (int x = from; x < from + side; x++) {
        image.setRGB(x, y, 0);
      }
    }
    assertEquals(ADDRESS, QrReader.read(image));
  }

  @Test
  void theTerminalShowsEveryRow() {
    QrCode code = QrCode.of(ADDRESS);
    assertEquals(Math.ceilDiv(code.size(), 2), code.terminal("  ").lines().count());
  }

  @Test
  void aNovelIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> QrCode.of("a".repeat(4000)));
  }

  @Test
  void theSvgReadsBackWhenDrawnByARendererOfItsOwn() throws Exception {
    PNGTranscoder renderer = new PNGTranscoder();
    renderer.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, 420f);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    renderer.transcode(
        new TranscoderInput(new StringReader(QrCode.of(ADDRESS).svg())), new TranscoderOutput(png));

    assertEquals(ADDRESS, QrReader.read(picture(png.toByteArray())));
  }

  private static BufferedImage picture(byte[] png) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
