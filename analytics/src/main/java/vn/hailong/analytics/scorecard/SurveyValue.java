package vn.hailong.analytics.scorecard;

import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Formula;
import vn.hailong.analytics.estimate.Weighting;

/**
 * A survey component's value.
 *
 * @param formula how the value is worked out
 * @param value what the rule scores and the target is compared with, 0..1
 * @param rate the share satisfied, 0..1
 * @param n respondents with at least one valid answer
 * @param ciLow lower confidence limit of the value; null below 1 degree of freedom
 * @param ciHigh upper confidence limit of the value; null below 1 degree of freedom
 * @param responsesNeeded more responses expected to settle an undetermined verdict; null where
 *     there is nothing to settle or nothing settles it
 * @param weighting how uneven the weights behind the limits are
 */
public record SurveyValue(
    Formula formula,
    double value,
    double rate,
    long n,
    @Nullable Double ciLow,
    @Nullable Double ciHigh,
    @Nullable Long responsesNeeded,
    Weighting weighting) {}
