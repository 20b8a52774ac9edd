package vn.hailong.analytics.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about the respondent or the dossier; never used to identify anybody.
 *
 * @param code unique among the questionnaire's items and context questions
 * @param options the choices; empty for {@link ContextType#TEXT}
 * @param quick whether the quick form asks it too
 * @param before whether it is asked before the factors
 * @param showIf when it is shown, or null for always
 */
public record ContextQuestion(
    String code,
    ContextType type,
    LocalizedText text,
    List<Option> options,
    boolean quick,
    boolean before,
    @Nullable ShowIf showIf) {

  public ContextQuestion {
    options = List.copyOf(options);
    if ((type == ContextType.TEXT) != options.isEmpty()) {
      throw new IllegalArgumentException(
          "Context question " + code + ": choices need options, texts have none");
    }
  }

  /** Whether one of the options has this value. */
  public boolean hasOption(String value) {
    return options.stream().anyMatch(option -> option.value().equals(value));
  }
}
