package vn.hailong.analytics.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why a file could not be read or written, in words where Java gives only a path. */
final class Reasons {

  private Reasons() {}

  static String of(IOException wrong) {
    return switch (wrong) {
      case NoSuchFileException missing -> "no such file or directory";
      case AccessDeniedException denied -> "permission denied";
      default -> Objects.requireNonNullElse(wrong.getMessage(), wrong.getClass().getSimpleName());
    };
  }
}
