package vn.hailong.index;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.DocumentScore;

/**
 * What is known about one document component or adjustment; all figures may be missing.
 *
 * @param notApplicable whether it did not arise in the year; then there is no value
 * @param value the rule's value, before division by {@code required}; an adjustment's points
 * @param required what the value is counted against
 * @param selfScore points the office gives itself
 * @param verifiedScore points after verification
 * @param finalScore points after the office's appeal
 * @param version grows with each change; 0 when nothing was stored yet
 */
public record DocumentEntry(
    String code,
    boolean notApplicable,
    @Nullable BigDecimal value,
    @Nullable BigDecimal required,
    @Nullable BigDecimal selfScore,
    @Nullable BigDecimal verifiedScore,
    @Nullable BigDecimal finalScore,
    int evidenceCount,
    @Nullable String note,
    int version) {

  /** More than any column has, before and after the point. */
  private static final int DIGITS = 40;

  public DocumentEntry {
    value = plain(value);
    required = plain(required);
    selfScore = plain(selfScore);
    verifiedScore = plain(verifiedScore);
    finalScore = plain(finalScore);
  }

  /** Nothing known yet. */
  public static DocumentEntry empty(String code) {
    return new DocumentEntry(code, false, null, null, null, null, null, 0, null, 0);
  }

  /** The points that count: final, else verified, else self-assessed; null where none are given. */
  public @Nullable BigDecimal givenPoints() {
    if (finalScore != null) {
      return finalScore;
    }
    return verifiedScore != null ? verifiedScore : selfScore;
  }

  /** The part that is scored and exported. */
  public DocumentScore score() {
    return new DocumentScore(
        code, notApplicable, value, required, selfScore, verifiedScore, finalScore, evidenceCount);
  }

  /**
   * One number, one form: what the database pads with zeros equals what was typed. A number that no
   * column holds stays as it is: {@code 1E+999999999} written out would not fit into memory, and
   * {@link EntryCheck} refuses it.
   */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null || number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
