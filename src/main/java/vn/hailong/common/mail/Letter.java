package vn.hailong.common.mail;

import java.util.Locale;

/**
 * One letter in plain text, in the language of its reader.
 *
 * @param to a single e-mail address
 * @param subject one line, not blank
 */
public record Letter(String to, Locale language, String subject, String text) {

  public Letter {
    if (to.isBlank() || subject.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a letter has an address, a subject and a text");
    }
    if (subject.lines().count() > 1) {
      throw new IllegalArgumentException("a subject is one line");
    }
  }
}
