package vn.hailong.common;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A text as a QR code with the highest error correction (30 % may be dirty or torn) and the quiet
 * zone of four modules that the standard asks for.
 */
public final class QrCode {

  private static final int QUIET_ZONE = 4;
  private static final int WHITE = 0xFFFFFF;

  private final BitMatrix modules;

  private QrCode(BitMatrix modules) {
    this.modules = modules;
  }

  /**
   * Encodes a text.
   *
   * @throws IllegalArgumentException when it is too long for a QR code
   */
  public static QrCode of(String text) {
    return of(text, ErrorCorrectionLevel.H);
  }

  /** Encodes a text in as few modules as possible, for screens that cannot get dirty. */
  public static QrCode small(String text) {
    return of(text, ErrorCorrectionLevel.L);
  }

  private static QrCode of(String text, ErrorCorrectionLevel correction) {
    Map<EncodeHintType, Object> hints =
        Map.of(
            EncodeHintType.ERROR_CORRECTION, correction,
            EncodeHintType.MARGIN, QUIET_ZONE,
            EncodeHintType.CHARACTER_SET, "UTF-8");
    try {
      return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
    } catch (WriterException e) {
      throw new IllegalArgumentException("does not fit into a QR code: " + text.length(), e);
    }
  }

  /** Modules along one side, with the quiet zone. */
  public int size() {
    return modules.getWidth();
  }

  /** A square PNG of at least {@code pixels} along one side; every module has the same size. */
  public byte[] png(int pixels) {
    int scale = Math.max(1, Math.ceilDiv(pixels, size()));
    int side = size() * scale;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, modules.get(x / scale, y / scale) ? 0 : WHITE);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A stand-alone SVG, one unit a module. */
  public String svg() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < size(); y++) {
      for (int x = 0; x < size(); x++) {
        if (modules.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
    <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>\
    """
        .formatted(size(), path);
  }

  /** Two rows of modules a line, dark on light whatever the terminal's colours. */
  public String terminal(String indent) {
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < size(); y += 2) {
      text.append(indent).append("\u001b[30;107m");
      for (int x = 0; x < size(); x++) {
        boolean upper = modules.get(x, y);
        boolean lower = y + 1 < size() && modules.get(x, y + 1);
        text.append(upper ? (lower ? '█' : '▀') : (lower ? '▄' : ' '));
      }
      text.append("\u001b[0m\n");
    }
    return text.toString();
  }
}
