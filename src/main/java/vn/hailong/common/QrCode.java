package vn.hailong.common;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * A QR code for print: error correction H, so that a coffee stain or a scratch of up to 30 % does
 * no harm, and the quiet zone of four modules that readers need (ISO/IEC 18004).
 */
public final class QrCode {

  /** Blank modules on each side. */
  static final int QUIET_ZONE = 4;

  private final ByteMatrix modules;

  private QrCode(ByteMatrix modules) {
    this.modules = modules;
  }

  /**
   * The code of a text.
   *
   * @throws IllegalArgumentException when the text is empty or longer than a code can hold
   */
  public static QrCode of(String text) {
    try {
      return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.H).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("no QR code holds this text", e);
    }
  }

  /** Modules on each side with the quiet zone. */
  public int size() {
    return modules.getWidth() + 2 * QUIET_ZONE;
  }

  /**
   * A black and white PNG; a module is a whole number of pixels, so that every edge is sharp.
   *
   * @param pixels the largest size of a side; never less than one pixel a module
   */
  public byte[] png(int pixels) {
    int scale = Math.max(1, pixels / size());
    int side = size() * scale;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, dark(x / scale, y / scale) ? 0x000000 : 0xFFFFFF);
      }
    }
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The {@link #png} as the address of a picture, for pages that load nothing. */
  public String pngAddress(int pixels) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(pixels));
  }

  /** A stand-alone SVG that scales to any size; one path, so that no seams show between modules. */
  public String svg() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < size(); y++) {
      int x = 0;
      while (x < size()) {
        int run = run(x, y);
        if (run > 0) {
          path.append('M').append(x).append(' ').append(y).append('h').append(run);
          path.append("v1h-").append(run).append('z');
        }
        x += Math.max(1, run);
      }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\">".formatted(size())
        + "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dh-%1$dz\"/>".formatted(size())
        + "<path fill=\"#000\" d=\"%s\"/></svg>".formatted(path);
  }

  /** Two rows of modules a line; dark on light whatever the terminal's own colours. */
  public String terminal(String indent) {
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < size(); y += 2) {
      text.append(indent).append("\u001b[30;107m");
      for (int x = 0; x < size(); x++) {
        boolean lower = dark(x, y + 1);
        text.append(dark(x, y) ? (lower ? '█' : '▀') : (lower ? '▄' : ' '));
      }
      text.append("\u001b[0m\n");
    }
    return text.toString();
  }

  /** How many dark modules follow each other to the right. */
  private int run(int x, int y) {
    int end = x;
    while (end < size() && dark(end, y)) {
      end++;
    }
    return end - x;
  }

  private boolean dark(int x, int y) {
    int column = x - QUIET_ZONE;
    int row = y - QUIET_ZONE;
    return column >= 0
        && row >= 0
        && column < modules.getWidth()
        && row < modules.getHeight()
        && modules.get(column, row) == 1;
  }
}
