package vn.hailong.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final String ADDRESS = "https://khaosat.example.gov.vn/s/K7M2P9QX";

  @Test
  void thePictureReadsBack() throws Exception {
    assertEquals(ADDRESS, read(QrCode.of(ADDRESS).png(300)));
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
    assertEquals(ADDRESS, read(image));
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

  private static String read(byte[] png) throws Exception {
    return read(picture(png));
  }

  private static BufferedImage picture(byte[] png) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static String read(BufferedImage image) throws Exception {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(
                new HybridBinarizer(
                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
        .getText();
  }
}
