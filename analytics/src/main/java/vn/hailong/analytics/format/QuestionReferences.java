package vn.hailong.analytics.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.ShowIf;

/** The questions of a questionnaire in the order they are asked, and what refers to them. */
final class QuestionReferences {

  /** The parts of a form, in the order they are asked. */
  enum Part {
    BEFORE,
    FACTORS,
    AFTER
  }

  /** Columns of a response file that a question's code must not take. */
  static final Set<String> RESERVED =
      Set.copyOf(
          List.of(
              "response_id",
              "submitted_at",
              "channel",
              "desk",
              "service_field",
              "duration_seconds",
              "partial"));

  private final Map<String, Question> questions = new HashMap<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final UniqueCodes codes = new UniqueCodes();
  private int sequence;

  private record Question(Part part, int sequence, @Nullable Set<String> values) {
    boolean isBefore(Part otherPart, int otherSequence) {
      return part == otherPart ? sequence < otherSequence : part.compareTo(otherPart) < 0;
    }
  }

  private record Condition(YamlMap map, ShowIf showIf, Part part, int sequence) {}

  /**
   * Adds a question.
   *
   * @param values what it can be answered with; null for a free text; empty where its scale could
   *     not be read
   */
  void declare(YamlMap map, String code, Part part, @Nullable Set<String> values) {
    codes.add(map);
    if (RESERVED.contains(code)) {
      map.problem("code", "code.reserved", code);
    }
    questions.putIfAbsent(code, new Question(part, sequence++, values));
  }

  /** Reads the condition of the question or factor declared next in this part, if it has one. */
  @Nullable ShowIf condition(YamlMap owner, Part part) {
    owner.allow("show_if");
    @Nullable YamlMap map = owner.has("show_if") ? owner.map("show_if", true) : null;
    if (map == null) {
      return null;
    }
    String question = map.text("question");
    Set<String> values = new HashSet<>(Options.values(map, "in", true));
    @Nullable ShowIf showIf = map.build(() -> new ShowIf(question, values));
    if (showIf != null) {
      conditions.add(new Condition(map, showIf, part, sequence));
    }
    return showIf;
  }

  /** Whether there is an item with this code. */
  boolean isItem(String code) {
    @Nullable Question question = questions.get(code);
    return question != null && question.part() == Part.FACTORS;
  }

  /** Whether a question can be answered with a value, as far as is known. */
  boolean takes(String code, String value) {
    @Nullable Question question = questions.get(code);
    return question != null
        && question.values() != null
        && (question.values().isEmpty() || question.values().contains(value));
  }

  /** Reports every condition that cannot hold. */
  void check() {
    for (Condition condition : conditions) {
      String code = condition.showIf().question();
      @Nullable Question question = questions.get(code);
      if (question == null) {
        condition.map().problem("question", "show_if.unknown", code);
      } else if (!question.isBefore(condition.part(), condition.sequence())) {
        condition.map().problem("question", "show_if.later", code);
      } else if (question.values() == null) {
        condition.map().problem("question", "show_if.text", code);
      } else {
        condition.showIf().in().stream()
            .filter(value -> !takes(code, value))
            .sorted()
            .forEach(value -> condition.map().problem("in", "show_if.value", code, value));
      }
    }
  }
}
