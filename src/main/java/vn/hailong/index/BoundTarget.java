package vn.hailong.index;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.hailong.analysis.RoundTarget;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.criteria.Measure;
import vn.hailong.analytics.criteria.TargetGroup;
import vn.hailong.common.id.TemplateId;
import vn.hailong.index.store.AssessmentRepository;
import vn.hailong.round.Round;
import vn.hailong.template.Templates;

/** The target of the newest assessment a round is bound to. */
@Singleton
class BoundTarget implements RoundTarget {

  private final AssessmentRepository repository;
  private final Templates templates;

  BoundTarget(AssessmentRepository repository, Templates templates) {
    this.repository = repository;
    this.templates = templates;
  }

  @Override
  public Optional<Double> of(Round round) {
    return repository
        .newestOfRound(round.id().value())
        .map(assessment -> templates.criteriaSet(new TemplateId(assessment.templateId())))
        .map(set -> set.targets().of(group(set, round)).doubleValue());
  }

  /** That of the component over the whole questionnaire, else that of any of its components. */
  private TargetGroup group(CriteriaSet set, Round round) {
    String code = templates.template(round.questionnaire()).code();
    List<Component.Survey> measured =
        set.surveyComponents().stream()
            .filter(survey -> survey.measure().questionnaire().equals(code))
            .toList();
    return measured.stream()
        .filter(survey -> survey.measure() instanceof Measure.OfAll)
        .findFirst()
        .map(Component.Survey::targetGroup)
        .orElseGet(() ->
            !measured.isEmpty()
                    && measured.stream()
                        .allMatch(survey -> survey.targetGroup() == TargetGroup.OTHER)
                ? TargetGroup.OTHER
                : TargetGroup.SATISFACTION);
  }
}
