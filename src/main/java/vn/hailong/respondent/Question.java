package vn.hailong.respondent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.ShowIf;

/**
 * One question of the form, whatever part of the questionnaire it comes from.
 *
 * @param code the item's or context question's code, {@link #SERVICE_FIELD} or {@link #COMMENT}
 * @param choices in the order on screen; empty where text is written
 * @param required whether the form may not be sent without an answer
 * @param conditions all must hold for the question to be shown
 * @param maxLength most characters of a text; 0 where something is chosen
 */
public record Question(
    String code,
    Kind kind,
    LocalizedText text,
    List<Choice> choices,
    boolean required,
    List<ShowIf> conditions,
    int maxLength) {

  /** The question for the service field; no questionnaire's code begins with an underscore. */
  public static final String SERVICE_FIELD = "_service_field";

  /** The free comment. */
  public static final String COMMENT = "_comment";

  private static final int SHORT_TEXT = 10;
  private static final int CHOICES_IN_A_ROW = 3;

  /** How it is answered. */
  public enum Kind {
    /** One value of a questionnaire's scale. */
    SCALE,
    /** One of several. */
    SINGLE,
    /** Any number of several. */
    MULTIPLE,
    /** A few words. */
    TEXT
  }

  public Question {
    choices = List.copyOf(choices);
    conditions = List.copyOf(conditions);
    if (choices.isEmpty() != (kind == Kind.TEXT)) {
      throw new IllegalArgumentException("Question " + code + ": texts alone have no choices");
    }
  }

  /** Whether it is the form's own: neither an item nor a context question. */
  boolean isOurs() {
    return code.startsWith("_");
  }

  /** Whether one tap answers it. */
  public boolean isAnsweredByOneTap() {
    return kind == Kind.SCALE || kind == Kind.SINGLE;
  }

  /** Whether its answers are drawn faces. */
  public boolean hasFaces() {
    return choices.stream().anyMatch(choice -> choice.face() > 0);
  }

  /** Whether its answers are few and short enough to stand side by side on a phone. */
  public boolean fitsOneRow(String language) {
    List<Choice> loud = choices.stream().filter(choice -> !choice.quiet()).toList();
    return loud.size() <= CHOICES_IN_A_ROW
        && loud.stream().allMatch(choice -> choice.text().text(language).length() <= SHORT_TEXT);
  }

  /** The choice with this value. */
  public @Nullable Choice choice(String value) {
    return choices.stream().filter(c -> c.value().equals(value)).findFirst().orElse(null);
  }

  /** Whether the values can be an answer to this question. */
  public boolean accepts(List<String> values) {
    if (values.isEmpty() || (kind != Kind.MULTIPLE && values.size() > 1)) {
      return false;
    }
    return kind == Kind.TEXT
        ? values.getFirst().codePointCount(0, values.getFirst().length()) <= maxLength
            && !values.getFirst().isBlank()
        : values.stream().allMatch(value -> choice(value) != null);
  }
}
