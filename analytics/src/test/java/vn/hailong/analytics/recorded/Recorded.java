package vn.hailong.analytics.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The figures of one R script. */
public final class Recorded {

  private static final double RELATIVE = 1e-10;
  private static final double ABSOLUTE = 1e-13;

  private final Map<String, Double> figures = new LinkedHashMap<>();

  private Recorded(String script) {
    for (NamedCsvRecord row : rows(script + ".csv")) {
      figures.put(row.getField("figure"), Double.valueOf(row.getField("value")));
    }
  }

  /** The figures of a script by its name without {@code .R}. */
  public static Recorded by(String script) {
    return new Recorded(script);
  }

  /** One figure, which has to be there. */
  public double get(String figure) {
    return Objects.requireNonNull(figures.get(figure), figure);
  }

  /** All figures whose name begins like this, in order, by the rest of the name. */
  public Map<String, Double> startingWith(String prefix) {
    Map<String, Double> found = new LinkedHashMap<>();
    figures.forEach((figure, value) -> {
      if (figure.startsWith(prefix)) {
        found.put(figure.substring(prefix.length()), value);
      }
    });
    assertEquals(false, found.isEmpty(), "Nothing recorded for " + prefix);
    return found;
  }

  /** Holds a figure against R's, to ten digits. */
  public void check(String figure, double actual) {
    double expected = get(figure);
    assertEquals(expected, actual, Math.abs(expected) * RELATIVE + ABSOLUTE, figure);
  }

  /** Holds a count against R's. */
  public void check(String figure, long actual) {
    assertEquals(get(figure), (double) actual, figure);
  }

  static List<NamedCsvRecord> rows(String file) {
    try (InputStream in = Objects.requireNonNull(Recorded.class.getResourceAsStream("/r/" + file));
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
