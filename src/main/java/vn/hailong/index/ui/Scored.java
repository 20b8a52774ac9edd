package vn.hailong.index.ui;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Adjustment;
import vn.hailong.analytics.criteria.Component;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.analytics.questionnaire.LocalizedText;

/**
 * What points are entered for: a document component, or a bonus or penalty.
 *
 * @param component null for a bonus or penalty, which have no rule
 * @param kind null for a component
 */
record Scored(
    String code,
    LocalizedText title,
    BigDecimal max,
    Component.@Nullable Document component,
    Adjustment.@Nullable Kind kind) {

  static Optional<Scored> of(CriteriaSet set, String code) {
    Optional<Scored> adjustment =
        set.adjustment(code)
            .map(found -> new Scored(code, found.title(), found.max(), null, found.kind()));
    return set.component(code)
        .filter(Component.Document.class::isInstance)
        .map(Component.Document.class::cast)
        .map(found -> new Scored(code, found.title(), found.max(), found, null))
        .or(() -> adjustment);
  }
}
