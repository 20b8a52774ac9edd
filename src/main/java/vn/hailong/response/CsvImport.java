package vn.hailong.response;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.hailong.analytics.format.FormatException;
import vn.hailong.analytics.format.ResponsesCsv;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.Problem;
import vn.hailong.common.ProblemException;
import vn.hailong.office.Desks;
import vn.hailong.round.Round;
import vn.hailong.template.FileProblems;
import vn.hailong.template.Templates;

/** Reads a file of responses into a round, whole or not at all. */
@Singleton
class CsvImport {

  private static final String REFUSAL = "invalid_file";

  /** Enough to see what is wrong with a file; all of a large one would only be in the way. */
  private static final int MOST_PARTS = 1_000;

  private final Templates templates;
  private final Desks desks;
  private final ServiceFieldChoice serviceFields;
  private final ResponseStorage storage;
  private final EntryDeclarations declarations;

  CsvImport(
      Templates templates,
      Desks desks,
      ServiceFieldChoice serviceFields,
      ResponseStorage storage,
      EntryDeclarations declarations) {
    this.templates = templates;
    this.desks = desks;
    this.serviceFields = serviceFields;
    this.storage = storage;
    this.declarations = declarations;
  }

  Acceptance.ImportResult run(Round round, String fileName, byte[] content) {
    Questionnaire questionnaire = templates.questionnaire(round.questionnaire());
    DeskNames deskNames = new DeskNames(desks.of(round.agency()));
    ImportedRows imported =
        new ImportedRows(round, questionnaire, deskNames, serviceFields.codes(), fileName);
    List<Problem.Part> parts = new ArrayList<>();
    try {
      ResponsesCsv.read(
          fileName, new ByteArrayInputStream(content), questionnaire, false, imported::add);
    } catch (FormatException e) {
      parts.addAll(FileProblems.refusal(REFUSAL, e).problem().errors());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
    parts.addAll(imported.problems());
    if (!parts.isEmpty()) {
      throw refusal(422, REFUSAL, parts);
    }
    boolean[] added =
        storage.store(
            round.id(),
            imported.rows(),
            ImportedRows::same,
            positions ->
                refusal(
                    409, "response_conflict", positions.stream().map(imported::conflict).toList()),
            news -> declarations.imported(round, fileName, news));
    int accepted = 0;
    for (boolean isNew : added) {
      accepted += isNew ? 1 : 0;
    }
    return new Acceptance.ImportResult(accepted, added.length - accepted);
  }

  private static ProblemException refusal(int status, String code, List<Problem.Part> parts) {
    return new ProblemException(
        new Problem(
            status,
            code,
            List.of(parts.size()),
            parts.subList(0, Math.min(parts.size(), MOST_PARTS))));
  }
}
