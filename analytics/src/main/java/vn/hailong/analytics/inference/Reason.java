package vn.hailong.analytics.inference;

import vn.hailong.analytics.questionnaire.Coded;

/** Why a figure cannot be given. */
public enum Reason implements Coded {
  /** Nobody gave a valid answer. */
  NO_ANSWERS,
  /** The answers are not numbers, so that they have no mean. */
  NOT_NUMERIC,
  /** Fewer than two groups have answers. */
  SINGLE_GROUP,
  /**
   * Everybody answered alike, or everybody was asked: the standard error is 0, which says nothing
   * about chance.
   */
  NO_VARIANCE,
  /** Too few respondents for a standard error: below 1 degree of freedom, or below two cases. */
  TOO_FEW_RESPONSES,
  /** Two items or more are needed. */
  TOO_FEW_ITEMS,
  /** No service field has enough respondents in both groups. */
  NO_COMMON_FIELDS
}
