package vn.hailong.common.access;

/** What a person can be allowed to do within an agency and all that lies under it. */
public enum Permission {
  /** See rounds, figures and the scorecard. */
  VIEW_RESULTS,
  /** Read single answers and take files out. */
  EXPORT,
  /** Create and close rounds, enter the population. */
  MANAGE_ROUNDS,
  /** Desks, access codes, posters. */
  MANAGE_DESKS,
  /** Type in paper forms and import responses. */
  ENTER_RESPONSES,
  /** Create assessments, bind rounds, enter self-scores. */
  ENTER_SELF_SCORES,
  /** Change verified scores. */
  VERIFY_SCORES,
  /**
   * Take responses out of the cleaned figures, for a reason, and send decoys: only for offices
   * under the one it is held for.
   */
  EXCLUDE_RESPONSES,
  /** Publish questionnaires and criteria sets. */
  MANAGE_TEMPLATES,
  /** Create agencies and units. */
  MANAGE_OFFICES,
  /** Accounts and roles. */
  MANAGE_PEOPLE,
  /** Read and take out the record of who changed what. */
  READ_AUDIT,
  /** Health, jobs, maintenance; no answers. */
  OPERATE
}
