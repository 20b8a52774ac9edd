package vn.hailong.round;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import vn.hailong.analytics.format.FormatException;
import vn.hailong.analytics.format.PopulationCsv;
import vn.hailong.common.Checks;
import vn.hailong.common.id.RoundId;
import vn.hailong.office.Offices;
import vn.hailong.office.ServiceField;
import vn.hailong.round.store.PopulationRow;
import vn.hailong.round.store.PopulationRows;
import vn.hailong.template.FileProblems;

/** Populations of rounds, known by service fields. */
@Singleton
class Populations {

  /** What the file format can say. */
  private static final long MOST = 999_999_999;

  private final PopulationRows rows;
  private final Offices offices;

  Populations(PopulationRows rows, Offices offices) {
    this.rows = rows;
    this.offices = offices;
  }

  /** In the order of the fields. */
  Map<String, Long> of(RoundId round) {
    Map<String, Long> stored =
        rows.of(round.value()).stream()
            .collect(Collectors.toMap(PopulationRow::serviceField, PopulationRow::dossiers));
    Map<String, Long> ordered = new LinkedHashMap<>();
    if (!stored.isEmpty()) {
      for (String field : fields()) {
        Long dossiers = stored.get(field);
        if (dossiers != null) {
          ordered.put(field, dossiers);
        }
      }
    }
    return Collections.unmodifiableMap(ordered);
  }

  void replace(RoundId round, Map<String, Long> dossiers) {
    List<String> known = fields();
    Checks checks = new Checks();
    for (Entry<String, Long> entry : dossiers.entrySet()) {
      String pointer = "/" + entry.getKey();
      checks
          .that(known.contains(entry.getKey()), pointer, "unknown_service_field", entry.getKey())
          .that(
              entry.getValue() >= 0 && entry.getValue() <= MOST, pointer, "dossiers_out_of_range");
    }
    checks.orRefuse("invalid_population");
    rows.forget(round.value());
    dossiers.forEach((field, count) -> rows.add(round.value(), field, count));
  }

  /**
   * Reads a file.
   *
   * @throws vn.hailong.common.ProblemException {@code invalid_file}
   */
  Map<String, Long> read(String fileName, byte[] content) {
    try {
      return PopulationCsv.read(fileName, new ByteArrayInputStream(content), fields()).dossiers();
    } catch (FormatException wrong) {
      throw FileProblems.refusal("invalid_file", wrong);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> fields() {
    return offices.serviceFields().stream().map(ServiceField::code).toList();
  }
}
