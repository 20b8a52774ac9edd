package vn.hailong.analytics.scorecard;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.SurveyData;

/**
 * The population behind a survey.
 *
 * @param given whether there is one
 * @param size all its dossiers, or null where none is given
 * @param uncovered its service fields without a used response
 */
public record PopulationSummary(boolean given, @Nullable Long size, List<String> uncovered) {

  static final PopulationSummary NONE = new PopulationSummary(false, null, List.of());

  public PopulationSummary {
    uncovered = List.copyOf(uncovered);
  }

  static PopulationSummary of(@Nullable Population population, SurveyData data) {
    return population == null
        ? NONE
        : new PopulationSummary(
            true,
            population.size(),
            population.dossiers().keySet().stream()
                .filter(field -> data.usedByStratum().getOrDefault(field, 0L) == 0)
                .toList());
  }

  /** Both populations together; a survey without one adds nothing. */
  PopulationSummary plus(PopulationSummary other) {
    if (size == null || other.size == null) {
      return size == null ? other : this;
    }
    return new PopulationSummary(
        true,
        size + other.size,
        Stream.concat(uncovered.stream(), other.uncovered.stream()).distinct().toList());
  }
}
