package vn.hailong.analytics.integrity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What the checks of one office and month came to.
 *
 * @param findings the most unlikely first; empty in nearly all clean months
 * @param pValue of the month as a whole, for {@link OfficeScreening}: the smallest of all checks
 *     made, finding or not, adjusted for their number
 */
public record IntegrityReport(List<Finding> findings, double pValue) {

  public IntegrityReport {
    findings = findings.stream().sorted(Comparator.comparingDouble(Finding::pValue)).toList();
  }

  /**
   * What a reader of findings must know, in Vietnamese or English: they are signs and not proof,
   * and a clerk who varies answers and times is not found.
   */
  public static String caution(Locale locale) {
    return FindingText.caution(locale);
  }

  /** All responses that some finding concerns. */
  public RowSet flagged() {
    return findings.stream().map(Finding::rows).reduce(RowSet.NONE, RowSet::or);
  }
}
