package vn.hailong.ledger;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.RoundId;

/**
 * Responses with known answers that an auditor sends to find out whether answers are stored as they
 * were given. First the auditor announces the SHA-256 of {@code {"answers":{…},"nonce":"…",
 * "response":"…"}} (canonical JSON, RFC 8785), then sends the response like any citizen, later
 * reveals what was in it. Only somebody from outside the rated office can, as with {@link
 * Exclusions}.
 */
public interface Decoys {

  /**
   * Announces a decoy before it is sent.
   *
   * @param commitment 64 hexadecimal digits
   * @param note for those who read the entry
   * @return number of the entry
   * @throws vn.hailong.common.ProblemException {@code not_from_outside} (403); {@code
   *     invalid_decoy} (422) with parts
   */
  long announce(AgencyId rated, String commitment, String note);

  /**
   * Reveals a decoy, compares it with what is stored, and excludes it from the cleaned figures.
   *
   * @param entry of its announcement
   * @param answers item code to value, those that were sent
   * @param nonce as it went into the commitment
   * @throws vn.hailong.common.ProblemException {@code not_found}; {@code decoy_mismatch} (422) when
   *     this is not what was announced; {@code decoy_too_early} (422) when the response came in
   *     before the announcement; {@code decoy_revealed} (409) when that was done before
   */
  Revealed reveal(
      long entry, RoundId round, UUID response, Map<String, String> answers, String nonce);

  /** Announced and revealed decoys of an agency, newest first; needs {@code VIEW_RESULTS}. */
  List<Decoy> of(AgencyId rated);

  /** What became of a decoy. */
  enum Outcome {
    STORED_AS_SENT,
    STORED_OTHERWISE,
    /** It was not there at all. */
    MISSING
  }

  /**
   * A revealed decoy.
   *
   * @param entry number of the entry that says so
   */
  record Revealed(long entry, Outcome outcome) {}

  /** A decoy; the outcome is null while it is not revealed. */
  record Decoy(long entry, String note, String by, @Nullable Outcome outcome) {}
}
