package vn.hailong.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.testing.QrReader;

final class QrCodeTest {

  private static final String ADDRESS = "https://khaosat.anbinh.example.gov.vn/s/K7M2P9QX";

  @ParameterizedTest
  @ValueSource(ints = {1, 160, 512, 2000})
  void thePngIsReadableAtEverySizeAndNotLargerThanAskedFor(int pixels) throws IOException {
    QrCode code = QrCode.of(ADDRESS);
    BufferedImage image = image(code.png(pixels));

    assertTrue(image.getWidth() <= Math.max(pixels, code.size()));
    assertEquals(0, image.getWidth() % code.size());
    assertEquals(ADDRESS, QrReader.read(enlarged(image)));
  }

  @Test
  void theSvgIsReadableWhenDrawnByARendererOfItsOwn() throws IOException, TranscoderException {
    assertEquals(ADDRESS, QrReader.read(drawn(QrCode.of(ADDRESS).svg(), 420)));
  }

  @Test
  void theTerminalShowsEveryRow() {
    QrCode code = QrCode.of(ADDRESS);
    assertEquals(Math.ceilDiv(code.size(), 2), code.terminal("  ").lines().count());
  }

  @Test
  void keepsTheQuietZoneOfFourModules() throws IOException {
    QrCode code = QrCode.of(ADDRESS);
    BufferedImage image = image(code.png(code.size()));

    for (int i = 0; i < code.size(); i++) {
      for (int edge = 0; edge < 4; edge++) {
        assertEquals(Color.WHITE.getRGB(), image.getRGB(i, edge));
        assertEquals(Color.WHITE.getRGB(), image.getRGB(edge, i));
        assertEquals(Color.WHITE.getRGB(), image.getRGB(i, code.size() - 1 - edge));
        assertEquals(Color.WHITE.getRGB(), image.getRGB(code.size() - 1 - edge, i));
      }
    }
    assertEquals(Color.BLACK.getRGB(), image.getRGB(4, 4));
  }

  @Test
  void survivesDamageAsPrintNeedsIt() throws IOException {
    BufferedImage image = enlarged(image(QrCode.of(ADDRESS).png(800)));
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0x6B4F2A));
    // a coffee stain over an eighth of the symbol, away from its three corners
    int side = image.getWidth();
    pen.fillOval(side * 45 / 100, side * 45 / 100, side * 36 / 100, side * 36 / 100);
    pen.dispose();

    assertEquals("H", QrReader.errorCorrection(image));
    assertEquals(ADDRESS, QrReader.read(image));
  }

  @Test
  void refusesWhatNoCodeCanHold() {
    assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(2000)));
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** As a phone sees it: several pixels a module, in colour. */
  private static BufferedImage enlarged(BufferedImage image) {
    int side = Math.max(300, image.getWidth());
    BufferedImage large = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = large.createGraphics();
    pen.drawImage(image, 0, 0, side, side, null);
    pen.dispose();
    return large;
  }

  private static BufferedImage drawn(String svg, float side)
      throws IOException, TranscoderException {
    PNGTranscoder renderer = new PNGTranscoder();
    renderer.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, side);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    renderer.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
    return image(png.toByteArray());
  }
}
