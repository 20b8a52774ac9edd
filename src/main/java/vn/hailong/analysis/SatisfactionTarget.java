package vn.hailong.analysis;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.common.Time;
import vn.hailong.round.Round;
import vn.hailong.template.Template;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;

/** What satisfaction is held against: the target of the criteria set of the round's year. */
@Singleton
class SatisfactionTarget {

  /** Where no criteria set was published. */
  private static final double USUAL = 0.95;

  private final Templates templates;

  SatisfactionTarget(Templates templates) {
    this.templates = templates;
  }

  /** A share 0..1; that of the newest set of the year, else of the newest set. */
  double of(Round round) {
    int year = round.opensAt().atZone(Time.ZONE).getYear();
    List<CriteriaSet> sets =
        templates.all(TemplateKind.CRITERIA_SET).stream()
            .sorted(Comparator.comparing(Template::publishedAt).reversed())
            .map(template -> templates.criteriaSet(template.id()))
            .toList();
    Optional<CriteriaSet> ofYear = sets.stream().filter(set -> set.year() == year).findFirst();
    return ofYear
        .or(() -> sets.stream().findFirst())
        .map(set -> set.targets().satisfaction().doubleValue())
        .orElse(USUAL);
  }
}
