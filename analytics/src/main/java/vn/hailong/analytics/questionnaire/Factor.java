package vn.hailong.analytics.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of items that share one scale.
 *
 * @param code unique among the questionnaire's factors
 * @param scale the code of the scale of all its items
 * @param inOverall whether its items belong to the overall figure
 * @param items not empty
 * @param showIf when the whole factor is shown, or null for always
 */
public record Factor(
    String code,
    LocalizedText title,
    String scale,
    boolean inOverall,
    List<Item> items,
    @Nullable ShowIf showIf) {

  public Factor {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("Factor " + code + " has no items");
    }
  }

  /** The codes of its items, in order. */
  public List<String> itemCodes() {
    return items.stream().map(Item::code).toList();
  }
}
