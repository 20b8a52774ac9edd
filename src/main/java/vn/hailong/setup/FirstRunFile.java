package vn.hailong.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code first-run.txt}: one {@code key=value} a line, readable by the operator alone. */
final class FirstRunFile {

  private final Path file;

  FirstRunFile(Path directory) {
    this.file = directory.resolve("first-run.txt");
  }

  Path path() {
    return file;
  }

  void write(Values values) {
    String text =
        values.map.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
            .collect(Collectors.joining());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(file);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("first-run.txt cannot be written to " + file, e);
    }
  }

  /** A value of the first start; empty where the file is gone or has no such key. */
  Optional<String> read(String key) {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith(key + "="))
          .map(line -> line.substring(key.length() + 1))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is written, in this order. */
  static final class Values {

    private final Map<String, String> map = new LinkedHashMap<>();

    void put(String key, String value) {
      map.put(key, value);
    }
  }
}
