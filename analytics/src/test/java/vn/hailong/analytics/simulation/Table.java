package vn.hailong.analytics.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table of measured figures, as it goes into the guide. */
public final class Table {

  private final String name;
  private final StringBuilder lines = new StringBuilder();

  public Table(String name, String... columns) {
    this.name = name;
    row((Object[]) columns);
    row(Arrays.stream(columns).map(column -> "---").toArray());
  }

  public void row(Object... cells) {
    lines
        .append("| ")
        .append(Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ")))
        .append(" |\n");
  }

  public static String percent(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.2f %%", share * 100);
  }

  /** Writes it to {@code target/simulation} and to the standard output. */
  public void publish() {
    try {
      Path file = Path.of("target", "simulation", name + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.println("\n" + name + "\n\n" + lines);
  }
}
