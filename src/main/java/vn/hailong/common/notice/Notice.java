package vn.hailong.common.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Localized;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;

/**
 * Something people should know.
 *
 * @param event stable code, {@code <feature>.<what_happened>}; it decides who is told, and its
 *     sentence is the message {@code alert.text.<event>}
 * @param agency the agency it is about; null when it is about the installation
 * @param to the one person it is for; null for those whose business it is
 * @param arguments of the sentence; {@link Localized} ones come in the reader's language
 * @param link path of the screen that shows more, without a slash at its beginning
 * @param once what has been said under this key is not said again
 * @param detail what a letter says beneath the sentence; null for nothing
 */
public record Notice(
    String event,
    @Nullable AgencyId agency,
    @Nullable AccountId to,
    List<Object> arguments,
    String link,
    String once,
    @Nullable Localized detail) {

  public Notice {
    arguments = List.copyOf(arguments);
    if (once.isBlank() || link.startsWith("/")) {
      throw new IllegalArgumentException("a notice has a key and a relative link");
    }
  }

  /** About an agency, for those whose business it is. */
  public static Notice about(
      AgencyId agency, String event, String link, String once, Object... arguments) {
    return new Notice(event, agency, null, List.of(arguments), link, once, null);
  }

  /** About the installation, for its operators. */
  public static Notice general(String event, String link, String once, Object... arguments) {
    return new Notice(event, null, null, List.of(arguments), link, once, null);
  }

  /** For one person, such as a sign-in on a new device ({@code account.new_device}). */
  public static Notice personal(
      AccountId to, String event, String link, String once, Object... arguments) {
    return new Notice(event, null, to, List.of(arguments), link, once, null);
  }

  /** The same with more for its letter. */
  public Notice withDetail(Localized more) {
    return new Notice(event, agency, to, arguments, link, once, more);
  }
}
