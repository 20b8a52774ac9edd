package vn.hailong.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.RollupFilter;

/**
 * Takes responses out of the cleaned figures, for a reason that everybody can read and that the
 * next head commits to. Only somebody from outside the rated office can: {@code EXCLUDE_RESPONSES}
 * for the agency above it. Nothing is deleted; the raw figures stay beside the cleaned ones.
 */
public interface Exclusions {

  /** The most characters of a reason. */
  int MAX_REASON = 500;

  /**
   * Excludes responses by their ids; those that are excluded already stay so.
   *
   * @throws vn.hailong.common.ProblemException {@code forbidden}, {@code not_from_outside} (403);
   *     {@code invalid_exclusion} (422) with parts; {@code nothing_to_exclude} (422) when none of
   *     them is a response of the round that still counts
   */
  Exclusion exclude(RoundId round, Set<UUID> responses, String reason);

  /** As {@link #exclude(RoundId, Set, String)}, all that a filter finds. */
  Exclusion exclude(RoundId round, RollupFilter filter, String reason);

  /** Exclusions of an agency's responses, newest first; needs {@code VIEW_RESULTS}. */
  List<Exclusion> of(AgencyId rated);

  /** Whether the person could exclude responses of an agency. */
  boolean allowed(AgencyId rated);

  /**
   * One exclusion.
   *
   * @param entry number of the entry, from 0
   * @param responses how many were excluded by it
   * @param by name of who did it
   */
  record Exclusion(
      long entry, RoundId round, int responses, String reason, String by, Instant at) {}
}
