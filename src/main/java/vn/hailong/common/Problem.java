package vn.hailong.common;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the shape of RFC 9457.
 *
 * @param status HTTP status
 * @param code stable, public, snake case
 * @param arguments for the message {@code problem.<code>}
 * @param errors parts of the input that are wrong, in their order
 */
public record Problem(int status, String code, List<Object> arguments, List<Part> errors) {

  public Problem {
    arguments = List.copyOf(arguments);
    errors = List.copyOf(errors);
  }

  /** The sentence for the reader. */
  public String detail(Messages messages, Locale locale) {
    return messages.text(locale, "problem." + code, arguments.toArray());
  }

  /**
   * One wrong part.
   *
   * @param pointer JSON Pointer into the body, or {@code FILE:LINE} of an uploaded file
   * @param text the sentence, where it does not come from the message {@code problem.<code>}
   */
  public record Part(
      String pointer, String code, List<Object> arguments, @Nullable Localized text) {

    public Part {
      arguments = List.copyOf(arguments);
    }

    public Part(String pointer, String code, List<Object> arguments) {
      this(pointer, code, arguments, null);
    }

    /** The sentence for the reader. */
    public String detail(Messages messages, Locale locale) {
      return text == null
          ? messages.text(locale, "problem." + code, arguments.toArray())
          : text.text(locale);
    }
  }
}
