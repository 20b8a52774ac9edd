package vn.hailong.analytics.questionnaire;

import java.util.List;

/**
 * The items that report a prohibited act.
 *
 * @param codes codes of items, in order; not empty
 * @param value the answer that reports it
 */
public record Incidents(List<String> codes, String value) {

  public Incidents {
    codes = List.copyOf(codes);
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("Incidents name at least one item");
    }
  }
}
