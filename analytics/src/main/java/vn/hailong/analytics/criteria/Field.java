package vn.hailong.analytics.criteria;

import java.util.List;
import vn.hailong.analytics.questionnaire.LocalizedText;

/** A field of a criteria set. */
public record Field(String code, LocalizedText title, List<Criterion> criteria) {

  public Field {
    criteria = List.copyOf(criteria);
    if (criteria.isEmpty()) {
      throw new IllegalArgumentException("Field " + code + " has no criteria");
    }
  }

  /** The components of all its criteria, in order. */
  public List<Component> components() {
    return criteria.stream().flatMap(criterion -> criterion.components().stream()).toList();
  }
}
