package vn.hailong.setup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import vn.hailong.office.Agency;
import vn.hailong.office.Offices;
import vn.hailong.response.Acceptance;
import vn.hailong.response.Responses;
import vn.hailong.response.Rollups;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;
import vn.hailong.template.Templates;

/** Fills the demonstration's rounds through the same import every office uses. */
@Singleton
final class DemonstrationAnswers {

  private static final int OFFICIALS = 24;

  private final Offices offices;
  private final Rounds rounds;
  private final Templates templates;
  private final Responses responses;
  private final Acceptance acceptance;
  private final Rollups rollups;
  private final Clock clock;

  DemonstrationAnswers(
      Offices offices,
      Rounds rounds,
      Templates templates,
      Responses responses,
      Acceptance acceptance,
      Rollups rollups,
      Clock clock) {
    this.offices = offices;
    this.rounds = rounds;
    this.templates = templates;
    this.responses = responses;
    this.acceptance = acceptance;
    this.rollups = rollups;
    this.clock = clock;
  }

  /**
   * Fills the rounds the demonstration came with while they are empty. An import is whole or not at
   * all and commits by itself, so a first start that was killed in between goes on here at the
   * next. Rounds that people made later, which an office's first of each kind never is, stay as
   * they are.
   */
  void fill() {
    for (SampleOffice sample : SampleOffice.values()) {
      offices.everything().stream()
          .map(offices::agency)
          .filter(agency -> agency.demonstration() && agency.code().equals(sample.code))
          .forEach(agency -> fill(agency, sample));
    }
    rollups.fold();
  }

  private void fill(Agency agency, SampleOffice sample) {
    Map<String, Round> first =
        rounds.of(agency.id()).stream()
            .collect(
                Collectors.toMap(
                    Round::respondents,
                    round -> round,
                    BinaryOperator.minBy(Comparator.comparingLong(one -> one.id().value()))));
    first.values().stream()
        .filter(round -> responses.count(round.id()) == 0)
        .forEach(
            round -> acceptance.importCsv(round.id(), sample.code + ".csv", csv(round, sample)));
  }

  private byte[] csv(Round round, SampleOffice sample) {
    SampleRound made =
        new SampleRound(
            templates.questionnaire(round.questionnaire()),
            sample.random(round.respondents()),
            LocalDate.now(clock),
            Demonstration.DAYS);
    return round.respondents().equals(Round.CITIZENS)
        ? made.atDesks(SampleOffice.COUNTERS, sample.service, sample.responses)
        : made.byLink(OFFICIALS);
  }
}
