package vn.hailong.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Reads a QR code out of a picture as a phone would: it has to be found first. Where {@code
 * zbarimg} is installed, that second reader, made by others, must agree.
 */
public final class QrReader {

  private QrReader() {}

  /** The text of the one code in the picture. */
  public static String read(BufferedImage picture) {
    try {
      String text = result(picture).getText();
      Path zbar = Path.of("/usr/bin/zbarimg");
      return Files.isExecutable(zbar) && !zbar(zbar, picture).equals(text)
          ? "zbarimg reads " + zbar(zbar, picture)
          : text;
    } catch (ReaderException e) {
      throw new AssertionError("no QR code is found in the picture", e);
    }
  }

  /** The error correction level of the code in the picture. */
  public static String errorCorrection(BufferedImage picture) {
    try {
      return String.valueOf(
          result(picture)
              .getResultMetadata()
              .get(com.google.zxing.ResultMetadataType.ERROR_CORRECTION_LEVEL));
    } catch (ReaderException e) {
      throw new AssertionError("no QR code is found in the picture", e);
    }
  }

  /** A phone moves until it finds the code: one picture is tried with both ways to tell dark. */
  private static Result result(BufferedImage picture) throws ReaderException {
    int width = picture.getWidth();
    int height = picture.getHeight();
    LuminanceSource light =
        new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    try {
      return read(new BinaryBitmap(new HybridBinarizer(light)));
    } catch (ReaderException e) {
      return read(new BinaryBitmap(new GlobalHistogramBinarizer(light)));
    }
  }

  private static Result read(BinaryBitmap bitmap) throws ReaderException {
    try {
      return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
    } catch (ReaderException e) {
      return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.PURE_BARCODE, true));
    }
  }

  private static String zbar(Path program, BufferedImage picture) {
    try {
      File file = File.createTempFile("qr", ".png");
      try {
        ImageIO.write(picture, "png", file);
        Process process =
            new ProcessBuilder(program.toString(), "--quiet", "--raw", file.toString()).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      } finally {
        Files.delete(file.toPath());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
