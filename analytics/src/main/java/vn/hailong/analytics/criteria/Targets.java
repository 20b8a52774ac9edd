package vn.hailong.analytics.criteria;

import java.math.BigDecimal;

/**
 * The targets of a criteria set; all are shares 0..1.
 *
 * @param document for each document-scored field
 * @param satisfaction for survey components of {@link TargetGroup#SATISFACTION}
 * @param otherSurvey for every other survey component
 * @param indexFloor what the whole index must exceed
 * @param indexGoal what the whole index aims for
 */
public record Targets(
    BigDecimal document,
    BigDecimal satisfaction,
    BigDecimal otherSurvey,
    BigDecimal indexFloor,
    BigDecimal indexGoal) {

  /** The target of survey components of a group. */
  public BigDecimal of(TargetGroup group) {
    return switch (group) {
      case SATISFACTION -> satisfaction;
      case OTHER -> otherSurvey;
    };
  }
}
