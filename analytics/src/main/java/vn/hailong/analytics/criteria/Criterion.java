package vn.hailong.analytics.criteria;

import java.util.List;
import vn.hailong.analytics.questionnaire.LocalizedText;

/**
 * A criterion of a field.
 *
 * @param components not empty; a criterion that is itself a component holds that one, with its own
 *     code
 */
public record Criterion(String code, LocalizedText title, List<Component> components) {

  public Criterion {
    components = List.copyOf(components);
    if (components.isEmpty()) {
      throw new IllegalArgumentException("Criterion " + code + " has no components");
    }
  }

  /** Whether the criterion is itself the component that is scored. */
  public boolean isComponent() {
    return components.size() == 1 && components.getFirst().code().equals(code);
  }
}
