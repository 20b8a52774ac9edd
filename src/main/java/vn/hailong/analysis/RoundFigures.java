package vn.hailong.analysis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.questionnaire.Questionnaire;

/**
 * What the dashboard shows of a whole round, weighted when a population is given.
 *
 * @param received all responses there are
 * @param used those that count
 * @param population the dossiers they speak for; null where not known
 * @param headline null where no factor of the questionnaire belongs to the overall figure
 * @param factors of the answers released
 * @param released how many responses the factors and all breakdowns are of; 0 while there are too
 *     few to show any
 * @param at up to when those came, to the hour
 */
public record RoundFigures(
    Questionnaire questionnaire,
    long received,
    long used,
    @Nullable Population population,
    @Nullable Headline headline,
    List<FactorFigures> factors,
    long released,
    Instant at) {

  public RoundFigures {
    factors = List.copyOf(factors);
  }
}
