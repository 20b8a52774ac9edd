package vn.hailong.analysis;

import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.format.PopulationCsv;
import vn.hailong.analytics.format.ResponseRow;
import vn.hailong.analytics.format.ResponsesCsvWriter;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Time;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.RoundId;
import vn.hailong.office.Desk;
import vn.hailong.office.Desks;
import vn.hailong.response.Counting;
import vn.hailong.response.Responses;
import vn.hailong.response.StoredResponse;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;
import vn.hailong.template.Templates;

/** Writes a round's files with analytics' own writers, row by row. */
@Singleton
class CsvRoundExports implements RoundExports {

  private final Rounds rounds;
  private final Responses responses;
  private final Templates templates;
  private final Desks desks;
  private final Access access;

  CsvRoundExports(
      Rounds rounds, Responses responses, Templates templates, Desks desks, Access access) {
    this.rounds = rounds;
    this.responses = responses;
    this.templates = templates;
    this.desks = desks;
    this.access = access;
  }

  @Override
  public Export responses(RoundId id, Counting counting) {
    Round round = allowed(id);
    Map<DeskId, String> names =
        desks.of(round.agency()).stream().collect(Collectors.toMap(Desk::id, Desk::nameVi));
    return out -> {
      Writer text = text(out);
      ResponsesCsvWriter csv =
          new ResponsesCsvWriter(text, templates.questionnaire(round.questionnaire()));
      responses.forEach(
          id, counting, response -> csv.write(row(response, names, round.includePartial())));
      csv.flush();
      text.flush();
    };
  }

  @Override
  public Export population(RoundId id) {
    Round round = allowed(id);
    Population population = new Population(new LinkedHashMap<>(rounds.population(round.id())));
    if (population.dossiers().isEmpty()) {
      throw new ProblemException(404, "no_population");
    }
    return out -> {
      Writer text = text(out);
      PopulationCsv.write(text, population);
      text.flush();
    };
  }

  @Override
  public Export questionnaire(RoundId id) {
    String source = templates.source(allowed(id).questionnaire());
    return out -> out.write(source.getBytes(StandardCharsets.UTF_8));
  }

  private Round allowed(RoundId id) {
    Round round = rounds.internal(id);
    access.require(Permission.EXPORT, round.agency());
    return round;
  }

  private static ResponseRow row(
      StoredResponse response, Map<DeskId, String> desks, boolean includePartial) {
    @Nullable DeskId desk = response.desk();
    Map<String, String> context = new LinkedHashMap<>();
    response.context().forEach((code, chosen) -> context.put(code, joined(chosen)));
    return new ResponseRow(
        0,
        response.responseId().toString(),
        response.hour().atZoneSameInstant(Time.ZONE).toOffsetDateTime(),
        response.channel(),
        desk == null ? "" : desks.getOrDefault(desk, desk.toString()),
        response.serviceField(),
        response.durationSeconds(),
        response.answers(),
        context,
        response.partial() && !includePartial);
  }

  private static String joined(List<String> chosen) {
    return String.join(ResponseRow.CHOICE_SEPARATOR, chosen);
  }

  private static Writer text(OutputStream out) throws IOException {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
