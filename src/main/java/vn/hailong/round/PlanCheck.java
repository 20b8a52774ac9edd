package vn.hailong.round;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.hailong.common.Checks;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Words;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;

/** What a plan must fulfil before the database sees it. */
@Singleton
class PlanCheck {

  private static final int TITLE = 160;

  /** Years outside come from slips of the hand: 26 for 2026. */
  private static final Instant EARLIEST = Instant.parse("1999-12-31T17:00:00Z");

  private static final Instant LATEST = Instant.parse("2100-12-31T17:00:00Z");

  private final Templates templates;

  PlanCheck(Templates templates) {
    this.templates = templates;
  }

  /** The plan as it is stored: titles cleaned, times as fine as the database keeps them. */
  RoundPlan clean(RoundPlan plan) {
    RoundPlan clean =
        new RoundPlan(
            plan.agency(),
            plan.questionnaire(),
            Words.line(plan.titleVi()),
            Words.line(plan.titleEn()),
            plan.opensAt().truncatedTo(ChronoUnit.MICROS),
            plan.closesAt().truncatedTo(ChronoUnit.MICROS),
            plan.includePartial());
    new Checks()
        .that(isQuestionnaire(clean), "/questionnaire", "unknown_questionnaire")
        .line("/title_vi", clean.titleVi(), TITLE)
        .line("/title_en", clean.titleEn(), TITLE)
        .that(plausible(clean.opensAt()), "/opens_at", "implausible_time")
        .that(plausible(clean.closesAt()), "/closes_at", "implausible_time")
        .orRefuse("invalid_round");
    if (!clean.closesAt().isAfter(clean.opensAt())) {
      throw new ProblemException(422, "round_closes_before_opening");
    }
    return clean;
  }

  /** Who is asked, by the plan's questionnaire. */
  String respondents(RoundPlan plan) {
    return templates.questionnaire(plan.questionnaire()).respondents().code();
  }

  private boolean isQuestionnaire(RoundPlan plan) {
    return templates.all(TemplateKind.QUESTIONNAIRE).stream()
        .anyMatch(template -> template.id().equals(plan.questionnaire()));
  }

  private static boolean plausible(Instant time) {
    return !time.isBefore(EARLIEST) && time.isBefore(LATEST);
  }
}
