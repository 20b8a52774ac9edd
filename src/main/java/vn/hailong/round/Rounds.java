package vn.hailong.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.RoundId;

/** Survey rounds and their populations. */
public interface Rounds {

  /** Rounds of an agency, newest first; needs {@code VIEW_RESULTS}. */
  List<Round> of(AgencyId agency);

  /** One round for staff; needs {@code VIEW_RESULTS} for its agency. */
  Round round(RoundId id);

  /** One round for the product's own inner workings: no permission asked, nothing shown. */
  Round internal(RoundId id);

  /** Rounds of all agencies that are open at some moment of a time: no permission asked. */
  List<Round> around(Instant from, Instant to);

  /**
   * The round a scan at this agency leads to: the open one, else the next to open, else the last
   * closed.
   */
  Optional<Round> current(AgencyId agency, String respondents);

  /**
   * Creates a round; needs {@code MANAGE_ROUNDS}.
   *
   * @throws vn.hailong.common.ProblemException {@code round_overlaps} (409) when another round of
   *     the same respondents is open in that time; {@code round_closes_before_opening} (422);
   *     {@code invalid_round} (422) with parts
   */
  Round create(RoundPlan plan);

  /**
   * Changes titles and times; the questionnaire only before the round has opened.
   *
   * @throws vn.hailong.common.ProblemException those of {@link #create}; {@code
   *     round_questionnaire_in_use} (409); {@code stale} (409) when somebody changed it since
   *     {@code version}
   */
  Round update(RoundId id, RoundPlan plan, int version);

  /**
   * Closes an open round now; needs {@code MANAGE_ROUNDS}.
   *
   * @throws vn.hailong.common.ProblemException {@code round_cannot_close} (409) when it is not open
   */
  Round close(RoundId id);

  /**
   * Dossiers per service field in the fields' order; empty when none was given. Asks no permission.
   */
  Map<String, Long> population(RoundId id);

  /**
   * Replaces the population as a whole; needs {@code MANAGE_ROUNDS}.
   *
   * @throws vn.hailong.common.ProblemException {@code invalid_population} (422) with parts
   */
  void setPopulation(RoundId id, Map<String, Long> dossiers);

  /**
   * Reads a population CSV whole or not at all; it replaces what was there. Needs {@code
   * MANAGE_ROUNDS}.
   *
   * @throws vn.hailong.common.ProblemException {@code invalid_file} (422) with {@code FILE:LINE}
   *     parts
   */
  Map<String, Long> importPopulation(RoundId id, String fileName, byte[] content);
}
