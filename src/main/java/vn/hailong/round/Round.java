package vn.hailong.round;

import java.time.Instant;
import java.util.Locale;
import vn.hailong.common.Languages;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.RoundId;
import vn.hailong.common.id.TemplateId;

/**
 * A survey round.
 *
 * @param respondents who is asked, as in the questionnaire ({@code citizens}, {@code officials} …)
 * @param includePartial whether answers that were not finished count
 * @param version grows with each change, so that two editors notice each other
 */
public record Round(
    RoundId id,
    AgencyId agency,
    TemplateId questionnaire,
    String respondents,
    String titleVi,
    String titleEn,
    Instant opensAt,
    Instant closesAt,
    boolean includePartial,
    int version) {

  /** Respondents whose rounds are reached through the codes of desks. */
  public static final String CITIZENS = "citizens";

  /** Open from the first moment, closed at the last. */
  public RoundStatus status(Instant now) {
    if (now.isBefore(opensAt)) {
      return RoundStatus.PLANNED;
    }
    return now.isBefore(closesAt) ? RoundStatus.OPEN : RoundStatus.CLOSED;
  }

  /** The title in the reader's language. */
  public String title(Locale locale) {
    return Languages.pick(locale, titleVi, titleEn);
  }
}
