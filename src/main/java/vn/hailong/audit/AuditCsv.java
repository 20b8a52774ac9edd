package vn.hailong.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hailong.common.Messages;
import vn.hailong.common.Time;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Offices;

/** Writes entries as a table for people: a spreadsheet shows it and runs nothing in it. */
final class AuditCsv {

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final List<String> COLUMNS =
      List.of("position", "at", "person", "action", "code", "agency", "subject", "before", "after");

  private final Writer text;
  private final CsvWriter csv;
  private final ActionNames names;
  private final Offices offices;
  private final Locale language;
  private final Map<AgencyId, String> agencies = new HashMap<>();

  AuditCsv(OutputStream out, Messages messages, Offices offices, Locale language)
      throws IOException {
    this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.offices = offices;
    this.language = language;
    this.names = new ActionNames(messages);
    // spreadsheets take UTF-8 for what it is only behind this mark
    text.write('\uFEFF');
    csv = CsvWriter.builder().build(text);
    csv.writeRecord(
        COLUMNS.stream().map(each -> messages.text(language, "audit.csv." + each)).toList());
  }

  void write(AuditEntry entry) {
    csv.writeRecord(
        Stream.of(
                Long.toString(entry.position()),
                entry.at().atZone(Time.ZONE).toOffsetDateTime().toString(),
                names.actor(language, entry),
                names.action(language, entry.action()),
                entry.action(),
                agency(entry),
                entry.subject(),
                members(entry.before()),
                members(entry.after()))
            .map(AuditCsv::harmless)
            .toList());
  }

  void flush() throws IOException {
    csv.flush();
    text.flush();
  }

  private String agency(AuditEntry entry) {
    AgencyId id = entry.agency();
    return id == null
        ? ""
        : agencies.computeIfAbsent(id, each -> offices.agency(each).name(language));
  }

  private static String members(Map<String, String> members) {
    return new TreeMap<>(members)
        .entrySet().stream()
            .map(member -> member.getKey() + ": " + member.getValue())
            .collect(Collectors.joining("\n"));
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
