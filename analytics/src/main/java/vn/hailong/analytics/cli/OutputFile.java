package vn.hailong.analytics.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import vn.hailong.analytics.format.FormatException;
import vn.hailong.analytics.format.FormatProblem;

/** Writes a file in one step: whoever reads it finds the old content or the whole new one. */
final class OutputFile {

  private OutputFile() {}

  /**
   * Writes a file, replacing one that is there.
   *
   * @throws FormatException if it cannot be written
   */
  static void write(Path file, byte[] content) {
    Path target = file.toAbsolutePath();
    Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      try {
        Files.write(temporary, content);
        Files.move(
            temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException wrong) {
      throw new FormatException(
          List.of(
              new FormatProblem(
                  file.toString(), 1, "", "file.unwritable", List.of(Reasons.of(wrong)))));
    }
  }
}
