package vn.hailong.analytics.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Weighting;
import vn.hailong.analytics.scorecard.ComponentResult;
import vn.hailong.analytics.scorecard.Scorecard;
import vn.hailong.analytics.scorecard.SurveyValue;

/**
 * The survey components whose weights are so uneven that their limits are less sure than they say.
 *
 * @param components their codes, at least one
 * @param worst the most uneven of their weights
 */
record UnevenWeights(List<String> components, Weighting worst) {

  UnevenWeights {
    components = List.copyOf(components);
  }

  /** Those of a scorecard, or nothing where no component has such weights. */
  static Optional<UnevenWeights> among(Scorecard scorecard) {
    List<String> codes = new ArrayList<>();
    @Nullable Weighting worst = null;
    for (ComponentResult component : scorecard.components()) {
      @Nullable SurveyValue value = component.survey();
      if (value != null && value.weighting().isUneven()) {
        codes.add(component.code());
        worst =
            worst == null || value.weighting().share() < worst.share() ? value.weighting() : worst;
      }
    }
    return worst == null ? Optional.empty() : Optional.of(new UnevenWeights(codes, worst));
  }

  /** The warning in words. */
  String text(TextMessages messages) {
    return messages.text(
        "uneven",
        String.join(", ", components),
        messages.count(worst.respondents()),
        messages.count(Math.round(worst.kishSize())),
        messages.target(Weighting.LEAST_SHARE));
  }
}
