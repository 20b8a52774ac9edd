package vn.hailong.analytics.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.DocumentScores;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.format.CriteriaFile;
import vn.hailong.analytics.format.DocumentsCsv;
import vn.hailong.analytics.format.FormatException;
import vn.hailong.analytics.format.FormatProblem;
import vn.hailong.analytics.format.PopulationCsv;
import vn.hailong.analytics.format.QuestionnaireFile;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.analytics.scorecard.ScorecardInput;

/** Reads all files of a scorecard, so that the problems of all of them show at once. */
final class InputFiles {

  private final List<SurveyFiles> surveys;
  private final Path criteriaPath;
  private final Path documentsPath;
  private final List<FormatProblem> problems = new ArrayList<>();

  InputFiles(List<SurveyFiles> surveys, Path criteriaPath, Path documentsPath) {
    this.surveys = surveys;
    this.criteriaPath = criteriaPath;
    this.documentsPath = documentsPath;
  }

  private interface FileReader<T> {
    T read(InputStream in) throws IOException;
  }

  /**
   * Reads all files.
   *
   * @param asOf the last day that counts, or null for all
   * @throws FormatException with the problems of all files
   */
  ScorecardInput read(@Nullable LocalDate asOf, boolean skipInvalid, double confidence) {
    Map<String, PooledSurvey> pooled = new LinkedHashMap<>();
    for (SurveyFiles files : surveys) {
      @Nullable Questionnaire questionnaire =
          read(
              files.questionnaire(), in -> QuestionnaireFile.read(name(files.questionnaire()), in));
      @Nullable Population population = population(files.population());
      if (questionnaire != null) {
        PooledSurvey survey =
            pooled.computeIfAbsent(
                questionnaire.code(), code -> new PooledSurvey(questionnaire, asOf, skipInvalid));
        add(files, questionnaire, population, survey);
      }
    }
    @Nullable CriteriaFile criteria =
        read(criteriaPath, in -> CriteriaFile.open(name(criteriaPath), in));
    @Nullable DocumentScores documents = null;
    if (criteria != null) {
      documents =
          read(
              documentsPath,
              in -> DocumentsCsv.read(name(documentsPath), in, criteria.criteriaSet()));
      problems.addAll(
          criteria.problemsWith(
              pooled.values().stream().map(PooledSurvey::questionnaire).toList()));
    }
    pooled.values().forEach(survey -> problems.addAll(survey.problems()));
    if (!problems.isEmpty() || criteria == null || documents == null) {
      throw new FormatException(problems);
    }
    return new ScorecardInput(
        criteria.criteriaSet(),
        pooled.values().stream().map(PooledSurvey::input).toList(),
        documents,
        confidence);
  }

  private void add(
      SurveyFiles files,
      Questionnaire questionnaire,
      @Nullable Population population,
      PooledSurvey survey) {
    if (!questionnaire.equals(survey.questionnaire())) {
      problems.add(
          new FormatProblem(
              name(files.questionnaire()),
              1,
              "code",
              "survey.versions",
              List.of(questionnaire.code())));
      return;
    }
    read(
        files.responses(),
        in -> {
          survey.read(name(files.responses()), in);
          return survey;
        });
    @Nullable Path populationPath = files.population();
    if (populationPath == null || population != null) {
      survey.population(
          name(files.responses()),
          populationPath == null ? null : name(populationPath),
          population);
    }
  }

  private @Nullable Population population(@Nullable Path path) {
    return path == null ? null : read(path, in -> PopulationCsv.read(name(path), in));
  }

  private <T> @Nullable T read(Path path, FileReader<T> reader) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      return reader.read(in);
    } catch (FormatException wrong) {
      problems.addAll(wrong.problems());
    } catch (IOException wrong) {
      problems.add(
          new FormatProblem(name(path), 1, "", "file.unreadable", List.of(Reasons.of(wrong))));
    }
    return null;
  }

  private static String name(Path path) {
    return path.toString();
  }
}
