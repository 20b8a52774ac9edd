package vn.hailong.analytics.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Population;

/** Reads and writes populations: {@code service_field,dossiers}. */
public final class PopulationCsv {

  private static final String FIELD = "service_field";
  private static final String DOSSIERS = "dossiers";

  private PopulationCsv() {}

  /**
   * Reads a population.
   *
   * @param fileName the name that problems carry
   * @param in CSV in UTF-8; stays open
   * @throws FormatException with every problem found
   * @throws IOException if the stream cannot be read
   */
  public static Population read(String fileName, InputStream in) throws IOException {
    return read(fileName, in, List.of());
  }

  /**
   * Reads a population whose service fields are known.
   *
   * @param fields the only fields there may be; empty when any may
   * @throws FormatException with every problem found
   * @throws IOException if the stream cannot be read
   */
  public static Population read(String fileName, InputStream in, Collection<String> fields)
      throws IOException {
    Problems problems = new Problems(fileName);
    Reader reader = new Reader(problems, fields);
    new CsvSource(problems).read(in, reader);
    problems.throwIfAny();
    return new Population(reader.dossiers);
  }

  /** Writes a population; the writer stays open. */
  public static void write(Writer out, Population population) throws IOException {
    CsvWriter csv = CsvOutput.to(out);
    csv.writeRecord(FIELD, DOSSIERS);
    population.dossiers().forEach((field, count) -> csv.writeRecord(field, count.toString()));
    csv.flush();
  }

  private static final class Reader implements CsvSource.Handler {

    private final Problems problems;
    private final Collection<String> fields;
    private final SequencedMap<String, Long> dossiers = new LinkedHashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private @Nullable CsvHeader header;

    Reader(Problems problems, Collection<String> fields) {
      this.problems = problems;
      this.fields = fields;
    }

    @Override
    public boolean header(CsvRow row) {
      header = CsvHeader.read(row, List.of(FIELD, DOSSIERS), List.of(), problems);
      return header != null;
    }

    @Override
    public void row(CsvRow row) {
      CsvHeader known = Objects.requireNonNull(header);
      String field = row.repeatedField(known.position(FIELD));
      String text = row.field(known.position(DOSSIERS));
      @Nullable Integer count = CsvNumbers.count(text);
      @Nullable Long first = lines.putIfAbsent(field, row.line());
      if (field.isBlank()) {
        problems.add(row.line(), FIELD, "csv.empty", FIELD);
      } else if (first != null) {
        problems.add(row.line(), FIELD, "csv.repeated", FIELD, field, first);
      } else if (!fields.isEmpty() && !fields.contains(field)) {
        problems.add(
            row.line(), FIELD, "csv.value_unknown", FIELD, field, String.join(", ", fields));
      }
      if (count == null) {
        problems.add(row.line(), DOSSIERS, "csv.count", DOSSIERS, text);
      } else {
        dossiers.put(field, count.longValue());
      }
    }

    @Override
    public void misfit(long line, int found, int expected) {
      problems.add(line, "", "csv.width", found, expected);
    }
  }
}
