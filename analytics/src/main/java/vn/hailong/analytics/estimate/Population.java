package vn.hailong.analytics.estimate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * How many dossiers each service field returned in the period: N_h of each stratum.
 *
 * @param dossiers service field to count, 0 or more, in the order of the file
 */
public record Population(SequencedMap<String, Long> dossiers) {

  public Population {
    if (dossiers.values().stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("A field cannot have returned fewer than 0 dossiers");
    }
    dossiers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(dossiers));
  }

  /** The dossiers of all fields together. */
  public long size() {
    return dossiers.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The dossiers of one field, or null where the population has no such field. */
  public @Nullable Long of(String serviceField) {
    return dossiers.get(serviceField);
  }

  /** The two populations together, as when rounds are pooled. */
  public Population plus(Population other) {
    SequencedMap<String, Long> sum = new LinkedHashMap<>(dossiers);
    other.dossiers.forEach((field, count) -> sum.merge(field, count, Math::addExact));
    return new Population(sum);
  }
}
