package vn.hailong.analytics.recorded;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.MeasureDef;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.ResponseTable;
import vn.hailong.analytics.estimate.SurveySample;
import vn.hailong.analytics.groups.GroupedSample;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.Questionnaire;

/**
 * A round of the responses that {@code data.R} made.
 *
 * @param responses in the order of the file
 * @param population N_h
 */
public record RecordedSurvey(List<Response> responses, Population population) {

  /** Items Q0, A1, A2… by factor. */
  public static final Questionnaire QUESTIONNAIRE =
      SmallQuestionnaire.of(
          Stream.of("Q0", "A1 A2 A3", "B1 B2 B3 B4", "C1 C2 C3", "D1 D2")
              .map(items -> Arrays.asList(items.split(" ")))
              .toList());

  /** All items together. */
  public static final MeasureDef ALL = Measures.items(QUESTIONNAIRE.itemCodes());

  /**
   * One response.
   *
   * @param answers one byte per item
   */
  @SuppressWarnings("ArrayRecordComponent") // only read
  public record Response(String serviceField, String channel, String month, byte[] answers) {}

  /** The round {@code 2025} or {@code 2026}. */
  public static RecordedSurvey round(String round) {
    AnswerCodec codec = new AnswerCodec(QUESTIONNAIRE);
    List<Response> responses =
        ofRound(round, "survey.csv")
            .map(row ->
                new Response(
                    row.getField("service_field"),
                    row.getField("channel"),
                    row.getField("month"),
                    codec.encode(answers(row))))
            .toList();
    SequencedMap<String, Long> dossiers = new LinkedHashMap<>();
    ofRound(round, "survey-population.csv")
        .forEach(row ->
            dossiers.put(row.getField("service_field"), Long.valueOf(row.getField("dossiers"))));
    return new RecordedSurvey(responses, new Population(dossiers));
  }

  private static Stream<NamedCsvRecord> ofRound(String round, String file) {
    return Recorded.rows(file).stream().filter(row -> row.getField("round").equals(round));
  }

  private static Map<String, String> answers(NamedCsvRecord row) {
    return QUESTIONNAIRE.itemCodes().stream()
        .collect(Collectors.toMap(code -> code, row::getField));
  }

  /** The same with every answer of some responses replaced by the best. */
  public RecordedSurvey satisfiedWhere(Predicate<Response> where) {
    byte[] best = new byte[QUESTIONNAIRE.itemCodes().size()];
    Arrays.fill(best, (byte) 5);
    return new RecordedSurvey(
        responses.stream()
            .map(response ->
                where.test(response)
                    ? new Response(response.serviceField, response.channel, response.month, best)
                    : response)
            .toList(),
        population);
  }

  /** The responses as a sample. */
  public SurveySample sample(double confidence) {
    ResponseTable.Builder table = ResponseTable.builder(QUESTIONNAIRE);
    responses.forEach(response -> table.add(response.serviceField, response.answers));
    return new SurveySample(QUESTIONNAIRE, table.build(), population, confidence);
  }

  /** A measure by groups, with the population or without. */
  public GroupedSample grouped(
      MeasureDef measure, Function<Response, @Nullable String> group, boolean weighted) {
    GroupedSample.Builder builder = GroupedSample.builder(QUESTIONNAIRE, measure);
    responses.forEach(
        response -> builder.add(response.serviceField, group.apply(response), response.answers));
    return builder.build(weighted ? population : null);
  }
}
