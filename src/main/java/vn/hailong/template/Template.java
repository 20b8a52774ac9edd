package vn.hailong.template;

import java.time.Instant;
import java.util.Locale;
import vn.hailong.common.Languages;
import vn.hailong.common.id.TemplateId;

/**
 * A published version; immutable.
 *
 * @param contentHash SHA-256 of the source in hexadecimal: its identity
 */
public record Template(
    TemplateId id,
    TemplateKind kind,
    String code,
    String version,
    String titleVi,
    String titleEn,
    String contentHash,
    Instant publishedAt) {

  /** The title in the reader's language. */
  public String title(Locale locale) {
    return Languages.pick(locale, titleVi, titleEn);
  }
}
