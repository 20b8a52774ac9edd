package vn.hailong.analytics.estimate;

import java.util.List;

/**
 * A measure: some items taken together.
 *
 * @param key names the items: {@code item:A1}, {@code factor:ACCESS}, {@code overall}, {@code
 *     items:A1,A3}
 * @param items item codes, not empty
 * @param kind what is added up
 */
public record MeasureDef(String key, List<String> items, MeasureKind kind) {

  public MeasureDef {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("Measure " + key + " has no items");
    }
  }

  /** Names the measure among all of a questionnaire, both kinds: {@code overall:weight}. */
  public String id() {
    return kind == MeasureKind.WEIGHT ? key + ":weight" : key;
  }

  /** The same items, adding up option weights. */
  public MeasureDef weighted() {
    return new MeasureDef(key, items, MeasureKind.WEIGHT);
  }
}
