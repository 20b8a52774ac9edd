package vn.hailong.respondent;

import java.util.List;
import java.util.Objects;
import vn.hailong.analytics.questionnaire.Option;
import vn.hailong.analytics.questionnaire.Scale;

/**
 * Decides which scales are answered with faces: five numbered steps from unsatisfied to satisfied.
 */
final class Faces {

  private static final int STEPS = 5;

  private Faces() {}

  /** The face of an option, 1 to 5, or 0 where its scale has none. */
  static int of(Scale scale, Option option) {
    List<Integer> numbers =
        scale.options().stream().map(Option::number).filter(Objects::nonNull).sorted().toList();
    boolean satisfaction =
        scale.options().size() == STEPS
            && numbers.size() == STEPS
            && scale.excluded().isEmpty()
            && !scale.satisfied().isEmpty()
            && scale.satisfied().contains(String.valueOf(numbers.getLast()));
    return satisfaction ? numbers.indexOf(option.number()) + 1 : 0;
  }
}
