package vn.hailong.analytics.integrity;

import java.util.Locale;

/**
 * Something that a clean office would seldom show. It is a reason to look, not proof: rare honest
 * events (a village meeting, a new desk) look the same.
 *
 * @param check what was looked for
 * @param pValue at most this is the chance that a clean office-month shows any finding as strong as
 *     this one, all checks and all their comparisons together
 * @param rows the responses that it concerns; honest ones are among them
 */
public record Finding(IntegrityCheck check, double pValue, Evidence evidence, RowSet rows) {

  /** The finding in words, in Vietnamese or English. */
  public String describe(Locale locale) {
    return FindingText.of(this, locale);
  }
}
