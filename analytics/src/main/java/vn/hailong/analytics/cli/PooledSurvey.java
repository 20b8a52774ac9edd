package vn.hailong.analytics.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.ResponseTable;
import vn.hailong.analytics.format.FormatException;
import vn.hailong.analytics.format.FormatProblem;
import vn.hailong.analytics.format.ResponseRow;
import vn.hailong.analytics.format.ResponsesCsv;
import vn.hailong.analytics.format.SeenResponses;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.scorecard.SurveyInput;

/** The rounds of one questionnaire, pooled. */
final class PooledSurvey {

  private final Questionnaire questionnaire;
  private final @Nullable LocalDate asOf;
  private final boolean skipInvalid;
  private final ResponseTable.Builder table;
  private final SeenResponses seen = new SeenResponses();
  private final Map<String, Place> firstOfField = new LinkedHashMap<>();
  private final List<FormatProblem> problems = new ArrayList<>();
  private @Nullable Population population;
  private String populationName = "";
  private int rounds;

  private record Place(String file, long line) {}

  PooledSurvey(Questionnaire questionnaire, @Nullable LocalDate asOf, boolean skipInvalid) {
    this.questionnaire = questionnaire;
    this.asOf = asOf;
    this.skipInvalid = skipInvalid;
    this.table = ResponseTable.builder(questionnaire);
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  /**
   * Adds the responses of a round.
   *
   * @throws FormatException with the file's problems
   */
  void read(String file, InputStream in) throws IOException {
    ResponsesCsv.Result result =
        ResponsesCsv.read(file, in, questionnaire, skipInvalid, seen, row -> add(file, row));
    table.reject(result.rejected());
  }

  private void add(String file, ResponseRow row) {
    boolean late = asOf != null && row.submittedAt().toLocalDate().isAfter(asOf);
    if (row.partial() || late) {
      table.exclude(1);
    } else {
      table.add(row.serviceField(), row.answers());
      firstOfField.putIfAbsent(row.serviceField(), new Place(file, row.line()));
    }
  }

  /** Adds the population of a round, or that it has none. */
  void population(String responsesFile, @Nullable String file, @Nullable Population ofRound) {
    rounds++;
    if (rounds > 1 && (ofRound == null) != (population == null)) {
      problems.add(
          new FormatProblem(
              responsesFile, 1, "", "survey.populations", List.of(questionnaire.code())));
    } else if (ofRound != null && file != null) {
      populationName = populationName.isEmpty() ? file : populationName + ", " + file;
      population = population == null ? ofRound : population.plus(ofRound);
    }
  }

  /** What is wrong between the files: service fields that the population lacks, for example. */
  List<FormatProblem> problems() {
    Population known = population;
    if (known != null) {
      firstOfField.forEach((field, place) -> {
        if (known.of(field) == null) {
          problems.add(
              new FormatProblem(
                  place.file(),
                  place.line(),
                  "service_field",
                  "survey.uncovered",
                  List.of(field, populationName)));
        }
      });
    }
    return problems;
  }

  SurveyInput input() {
    return new SurveyInput(questionnaire, table.build(), population);
  }
}
