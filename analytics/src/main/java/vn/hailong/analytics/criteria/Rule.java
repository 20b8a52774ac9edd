package vn.hailong.analytics.criteria;

import java.math.BigDecimal;
import java.util.List;

/** How a value becomes points, out of a component's maximum M. */
public sealed interface Rule {

  /** The rule's word in files. */
  String type();

  /** M for the value 1, nothing for 0. */
  record YesNo() implements Rule {
    @Override
    public String type() {
      return "yes_no";
    }
  }

  /**
   * M times a share, which is capped to 1; nothing under the floor.
   *
   * @param floor 0..1
   */
  record Ratio(BigDecimal floor) implements Rule {
    @Override
    public String type() {
      return "ratio";
    }
  }

  /**
   * The points of the highest step not above the value, else nothing.
   *
   * @param steps from the highest {@code from} down; not empty
   */
  record Steps(List<Step> steps) implements Rule {
    public Steps {
      steps = List.copyOf(steps);
      if (steps.isEmpty()) {
        throw new IllegalArgumentException("A rule of steps needs steps");
      }
      for (int i = 1; i < steps.size(); i++) {
        if (steps.get(i).from().compareTo(steps.get(i - 1).from()) >= 0) {
          throw new IllegalArgumentException("Steps run from the highest down");
        }
      }
    }

    @Override
    public String type() {
      return "steps";
    }
  }

  /** One step: from this value on, so many points. */
  record Step(BigDecimal from, BigDecimal points) {}

  /**
   * M less so many points a fault, never below nothing.
   *
   * @param per points lost with each fault, above 0
   */
  record Deduction(BigDecimal per) implements Rule {
    @Override
    public String type() {
      return "deduction";
    }
  }

  /** M times a rate 0..1. */
  record Proportional() implements Rule {
    @Override
    public String type() {
      return "proportional";
    }
  }

  /** Nothing at or under {@code from}, M at or over {@code to}, straight between. */
  record Linear(BigDecimal from, BigDecimal to) implements Rule {
    public Linear {
      if (from.compareTo(to) >= 0) {
        throw new IllegalArgumentException("A linear rule runs from a lower to a higher value");
      }
    }

    @Override
    public String type() {
      return "linear";
    }
  }
}
