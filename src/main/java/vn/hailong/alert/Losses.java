package vn.hailong.alert;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.common.Languages;
import vn.hailong.common.Localized;
import vn.hailong.common.Messages;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.AgencyId;
import vn.hailong.index.Assessment;
import vn.hailong.index.Assessments;
import vn.hailong.index.Loss;
import vn.hailong.index.Scorecards;
import vn.hailong.template.Templates;

/** Where an office loses points of its index, in a few lines. */
@Singleton
class Losses {

  private static final int NAMED = 3;

  private final Assessments assessments;
  private final Scorecards scorecards;
  private final Templates templates;
  private final Messages messages;

  Losses(Assessments assessments, Scorecards scorecards, Templates templates, Messages messages) {
    this.assessments = assessments;
    this.scorecards = scorecards;
    this.templates = templates;
    this.messages = messages;
  }

  /** Of the year's assessment; none where there is no assessment. */
  Optional<Localized> of(AgencyId agency, int year) {
    return assessments.of(agency, year).map(this::sentence);
  }

  private Localized sentence(Assessment assessment) {
    CriteriaSet set = templates.criteriaSet(assessment.criteriaSet());
    List<Loss> losses = Loss.of(set, scorecard(assessment));
    BigDecimal all = losses.stream().map(Loss::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    Localized largest =
        language ->
            losses.stream()
                .limit(NAMED)
                .map(loss -> line(set, loss, language))
                .collect(Collectors.joining("\n"));
    return losses.isEmpty()
        ? new Sentence(messages, "alert.losses.none")
        : new Sentence(messages, "alert.losses", all, largest);
  }

  private String line(CriteriaSet set, Loss loss, Locale language) {
    String code = loss.component().code();
    String title =
        set.component(code)
            .map(each -> each.title().text(Languages.closest(language).getLanguage()))
            .orElse("");
    return messages.text(language, "alert.losses.line", code, title, loss.points());
  }

  private Scorecard scorecard(Assessment assessment) {
    try {
      return scorecards.scorecard(assessment.id());
    } catch (ProblemException e) {
      return scorecards.documentsOnly(assessment.id());
    }
  }
}
