package vn.hailong.analytics.questionnaire;

/**
 * The free comment at the end of the form.
 *
 * @param maxLength the most characters it takes, 1 or more
 */
public record CommentQuestion(LocalizedText text, int maxLength) {

  /** The limit where the questionnaire gives none. */
  public static final int DEFAULT_MAX_LENGTH = 2000;

  public CommentQuestion {
    if (maxLength < 1) {
      throw new IllegalArgumentException("A comment takes at least one character");
    }
  }
}
