package vn.hailong.round.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import vn.hailong.common.id.RoundId;
import vn.hailong.round.Rounds;

/** Takes the population of a round from staff. */
@Controller("/api/v1/rounds")
final class PopulationController {

  private final Rounds rounds;

  PopulationController(Rounds rounds) {
    this.rounds = rounds;
  }

  /** Replaces the population by that of a file, whole or not at all. */
  @Put("/{id}/population")
  @Consumes("text/csv")
  PopulationBody replace(@PathVariable RoundId id, @Body byte[] file) {
    return new PopulationBody(rounds.importPopulation(id, "population.csv", file));
  }

  /**
   * A population.
   *
   * @param dossiers by service field
   */
  @Serdeable
  record PopulationBody(Map<String, Long> dossiers) {}
}
