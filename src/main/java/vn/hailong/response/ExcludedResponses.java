package vn.hailong.response;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hailong.common.id.RoundId;

/**
 * Responses that do not count in cleaned figures. They stay stored and stay in the raw figures.
 * Asks no permission: who may exclude, and why, is the ledger's matter.
 */
public interface ExcludedResponses {

  /**
   * Excludes responses, within the running transaction.
   *
   * @param entry number of the ledger's entry that gives the reason
   */
  void exclude(RoundId round, Set<UUID> responses, long entry);

  /** How many responses of a round are excluded. */
  long count(RoundId round);

  /** Responses of a round that a filter finds and that are not excluded yet. */
  Set<UUID> find(RoundId round, RollupFilter filter);

  /** Those of the given responses that are in the round and not excluded yet. */
  Set<UUID> countedOf(RoundId round, Set<UUID> responses);

  /** One response, when there is such a one in the round. */
  Optional<StoredResponse> response(RoundId round, UUID id);
}
