package vn.hailong.alert;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hailong.analysis.Headline;
import vn.hailong.analysis.RoundFigures;
import vn.hailong.analysis.RoundResults;
import vn.hailong.analytics.estimate.Estimate;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.common.Localized;
import vn.hailong.common.Messages;
import vn.hailong.common.ProblemException;
import vn.hailong.office.Offices;
import vn.hailong.response.Responses;
import vn.hailong.round.Round;

/** What can honestly be said about a round, in words. */
@Singleton
class RoundFacts {

  private static final int PERCENT = 100;

  private final RoundResults results;
  private final Responses responses;
  private final Offices offices;
  private final Messages messages;

  RoundFacts(RoundResults results, Responses responses, Offices offices, Messages messages) {
    this.results = results;
    this.responses = responses;
    this.offices = offices;
    this.messages = messages;
  }

  Localized agency(Round round) {
    return offices.agency(round.agency())::name;
  }

  Localized title(Round round) {
    return round::title;
  }

  long received(Round round) {
    return responses.count(round.id());
  }

  /** The overall figure; null where it cannot be worked out. */
  @Nullable Headline headline(Round round) {
    try {
      RoundFigures figures = results.figures(round.id());
      return figures.headline();
    } catch (ProblemException e) {
      // for example answers of a field whose population was not given: the dashboard says so
      return null;
    }
  }

  /** Such as "Mức hài lòng 92,1 % (khoảng tin cậy 90,0 % – 94,2 %): chưa đạt mục tiêu 95 %." */
  Localized satisfaction(@Nullable Headline headline) {
    Estimate estimate = headline == null ? null : headline.overall().estimate();
    if (headline == null || estimate == null || estimate.rate() == null) {
      return new Sentence(messages, "alert.satisfaction.none");
    }
    Verdict verdict = headline.verdict();
    Double low = estimate.ciLow();
    Double high = estimate.ciHigh();
    if (verdict == null || low == null || high == null) {
      return new Sentence(messages, "alert.satisfaction.plain", estimate.rate() * PERCENT);
    }
    return new Sentence(
        messages,
        "alert.satisfaction",
        estimate.rate() * PERCENT,
        low * PERCENT,
        high * PERCENT,
        new Sentence(messages, "shell.verdict." + verdict.name().toLowerCase(Locale.ROOT)),
        headline.target() * PERCENT);
  }

  /** Such as "Cần thêm khoảng 120 phiếu để kết luận."; empty where nobody can say. */
  Localized needed(@Nullable Headline headline) {
    Long needed = headline == null ? null : headline.responsesNeeded();
    return needed == null
        ? language -> ""
        : new Sentence(messages, "alert.needed", List.of((Object) needed));
  }
}
