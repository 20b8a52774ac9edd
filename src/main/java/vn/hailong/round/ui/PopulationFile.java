package vn.hailong.round.ui;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.format.PopulationCsv;

/** A population as the file it can be uploaded as again. */
final class PopulationFile {

  private PopulationFile() {}

  static byte[] of(Map<String, Long> dossiers) {
    StringWriter csv = new StringWriter();
    try {
      PopulationCsv.write(csv, new Population(new LinkedHashMap<>(dossiers)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}
