package vn.hailong.analytics.questionnaire;

import java.util.Collection;
import java.util.Set;

/**
 * A condition for showing a question: another question has one of the given values.
 *
 * @param question the code of an item or context question asked before
 * @param in the values for which the question is shown; not empty
 */
public record ShowIf(String question, Set<String> in) {

  public ShowIf {
    in = Set.copyOf(in);
    if (in.isEmpty()) {
      throw new IllegalArgumentException("A condition needs at least one value");
    }
  }

  /**
   * Whether the condition holds.
   *
   * @param answers the values given to {@link #question()}: none, one, or several of a multiple
   *     choice
   */
  public boolean holds(Collection<String> answers) {
    return answers.stream().anyMatch(in::contains);
  }
}
