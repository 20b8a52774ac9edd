package vn.hailong.analytics.criteria;

import java.util.List;

/** What a survey component measures: some items of one questionnaire. */
public sealed interface Measure {

  /** The questionnaire's code. */
  String questionnaire();

  /** The items of one factor. */
  record OfFactor(String questionnaire, String factor) implements Measure {}

  /**
   * Chosen items.
   *
   * @param items item codes, not empty
   */
  record OfItems(String questionnaire, List<String> items) implements Measure {
    public OfItems {
      items = List.copyOf(items);
      if (items.isEmpty()) {
        throw new IllegalArgumentException("A measure needs at least one item");
      }
    }
  }

  /** The items of every factor that belongs to the overall figure. */
  record OfAll(String questionnaire) implements Measure {}
}
