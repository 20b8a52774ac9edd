package vn.hailong.response;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.estimate.Measures;
import vn.hailong.analytics.estimate.Moments;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.RollupMaintenance;
import vn.hailong.common.Time;
import vn.hailong.response.store.ResponseRow;
import vn.hailong.round.Round;
import vn.hailong.round.RoundPlan;
import vn.hailong.round.Rounds;
import vn.hailong.template.Templates;

final class RollupsTest {

  private final Survey survey = Survey.start();
  private final Rollups rollups = survey.bean(Rollups.class);
  private final Folding folding = survey.bean(Folding.class);
  private final Questionnaire questionnaire =
      survey.bean(Templates.class).questionnaire(survey.round().questionnaire());
  private final Random random = new Random(20261121);

  @AfterEach
  void close() {
    survey.close();
  }

  @Test
  void countsAndMomentsStandWhereTheContractSays() {
    store(row("5", "NA", "", "yes", "do_not_remember"), row("2", "4", "1", "no", ""));

    RollupRow sum = sums(RollupGroup.NONE).getFirst();
    assertEquals(2, sum.used());
    assertEquals(0, sum.excluded());
    assertArrayEquals(
        new long[] {
          0, 1, 0, 0, 1, 0, // Q0: 1 to 5, then NA
          0, 0, 0, 1, 0, 1, // Q1
          1, 0, 0, 0, 0, 0, // Q2
          1, 1, 0, 0, // E1: no, yes, do not remember, NA
          0, 0, 1, 0
        },
        sum.counts());
    List<String> measures =
        Measures.standard(questionnaire).stream().map(measure -> measure.id()).toList();
    assertEquals(measures.size() * Moments.SIZE, sum.moments().length);
    assertEquals(new Moments(2, 2, 1, 7, 2, 1, 1, 7, 29), moments(sum, measures, "item:Q0"));
    // answers of the overview: one of one satisfied; one of three
    assertEquals(new Moments(2, 4, 2, 12, 10, 4, 2, 26, 74), moments(sum, measures, "overall"));
    assertEquals(
        new Moments(2, 2, 1, 10_000, 2, 1, 1, 10_000, 100_000_000),
        moments(sum, measures, "item:Q0:weight"));
    assertEquals(Moments.NONE, moments(sum, measures, "item:E2"));
  }

  @Test
  void unfinishedAnswersCountAsExcludedUntilTheRoundIncludesThem() {
    ResponseRow finished = row("5", "", "", "", "");
    store(finished, partial(row("1", "", "", "", "")));

    assertEquals(List.of("1 used, 1 excluded"), usedAndExcluded());

    includePartial(true);
    assertEquals(List.of("2 used, 0 excluded"), usedAndExcluded());
    assertEquals(0, rebuild());

    includePartial(false);
    assertEquals(List.of("1 used, 1 excluded"), usedAndExcluded());
  }

  @Test
  void sumsAreGroupedAndFiltered() {
    store(
        at(row("5", "", "", "", ""), survey.narrow().id().value(), "civil_status", "qr", 0),
        at(row("4", "", "", "", ""), survey.wide().id().value(), "land", "kiosk", 0),
        at(row("3", "", "", "", ""), survey.wide().id().value(), "land", "qr", 1),
        at(row("2", "", "", "", ""), null, "other", "link", 1));

    String narrow = survey.narrow().id().toString();
    String wide = survey.wide().id().toString();
    assertEquals(
        List.of("0 other 1", narrow + " civil_status 1", wide + " land 2"),
        lines(RollupFilter.ALL, RollupGroup.DESK));
    assertEquals(
        List.of("kiosk land 1", "link other 1", "qr civil_status 1", "qr land 1"),
        lines(RollupFilter.ALL, RollupGroup.CHANNEL));
    assertEquals(
        List.of(" land 1"),
        lines(
            new RollupFilter(survey.wide().id(), "land", Channel.KIOSK, null, null),
            RollupGroup.NONE));
    OffsetDateTime today = hour(0);
    assertEquals(
        List.of(today.toLocalDate() + " civil_status 1", today.toLocalDate() + " land 1"),
        lines(
            new RollupFilter(null, null, null, today.toLocalDate(), today.toLocalDate()),
            RollupGroup.DAY));
  }

  @Test
  void theDayIsTheOfficesDay() {
    // 18:00 of a day in UTC is already the next morning's first hour in Vietnam
    OffsetDateTime evening = OffsetDateTime.parse("2026-03-05T18:00:00Z");
    store(with(row("5", "", "", "", ""), null, "other", "qr", evening));

    assertEquals(List.of("2026-03-06 other 1"), lines(RollupFilter.ALL, RollupGroup.DAY));
  }

  @Test
  void foldedRollupsEqualThoseMadeFromRowsWhateverHappenedMeanwhile() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<?>> tasks = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        List<List<ResponseRow>> portions =
            IntStream.range(0, 12).mapToObj(n -> randomRows(25)).toList();
        tasks.add(threads.submit(() -> portions.forEach(this::store)));
      }
      tasks.add(threads.submit(() -> repeat(20, () -> folding.portion(false))));
      tasks.add(threads.submit(() -> repeat(20, () -> folding.portion(true))));
      repeat(10, this::foldAndFail);
      for (Future<?> task : tasks) {
        task.get();
      }
    }
    rollups.fold();

    assertEquals(1200, survey.bean(Responses.class).count(survey.round().id()));
    assertEquals(0, rollups.pending(survey.round().id()));
    assertEquals(
        1200, sums(RollupGroup.NONE).stream().mapToLong(row -> row.used() + row.excluded()).sum());
    assertEquals(0, rebuild());
  }

  @Test
  void aRebuildReportsAndRepairsWhatDiffers() {
    store(randomRows(300));
    rollups.fold();
    List<String> right = lines(RollupFilter.ALL, RollupGroup.DESK);
    survey.run("update response_rollup set used = used + 1 where channel = 'qr'");
    survey.run("delete from response_rollup where channel = 'kiosk'");
    long wrong = survey.number("select count(*) from response_rollup where channel = 'qr'");
    survey.run(
        "insert into response_rollup select round_id, 0, 'land', 'slip', date '2020-01-01',"
            + " 1, 0, counts, moments from response_rollup limit 1");

    long repaired = rebuild();

    assertTrue(repaired > wrong + 1, "the kiosk's rollups were missing too: " + repaired);
    assertEquals(right, lines(RollupFilter.ALL, RollupGroup.DESK));
    assertEquals(0, rebuild());
  }

  @Test
  void aRebuildBesideRunningFoldsCountsNothingTwice() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      Future<?> answers = threads.submit(() -> repeat(30, () -> store(randomRows(10))));
      Future<?> folds = threads.submit(() -> repeat(60, () -> folding.portion(false)));
      repeat(8, this::rebuild);
      answers.get();
      folds.get();
    }

    assertEquals(0, rebuild());
    assertEquals(
        300, sums(RollupGroup.NONE).stream().mapToLong(row -> row.used() + row.excluded()).sum());
  }

  private void foldAndFail() {
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = survey.bean(TransactionOperations.class);
    assertThrows(
        Interruption.class,
        () ->
            transactions.executeWrite(status -> {
              survey.bean(vn.hailong.response.store.RollupRows.class).take(50, false);
              throw new Interruption();
            }));
  }

  private static final class Interruption extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static void repeat(int times, Runnable task) {
    for (int i = 0; i < times; i++) {
      task.run();
    }
  }

  private long rebuild() {
    return survey.bean(RollupMaintenance.class).rebuildAll();
  }

  private void includePartial(boolean include) {
    Rounds rounds = survey.bean(Rounds.class);
    Round round = rounds.internal(survey.round().id());
    survey.system(() ->
        rounds.update(
            round.id(),
            new RoundPlan(
                round.agency(),
                round.questionnaire(),
                round.titleVi(),
                round.titleEn(),
                round.opensAt(),
                round.closesAt(),
                include),
            round.version()));
  }

  private List<RollupRow> sums(RollupGroup group) {
    return rollups.sums(survey.round().id(), RollupFilter.ALL, group);
  }

  private List<String> usedAndExcluded() {
    return sums(RollupGroup.NONE).stream()
        .map(row -> row.used() + " used, " + row.excluded() + " excluded")
        .toList();
  }

  private List<String> lines(RollupFilter filter, RollupGroup group) {
    return rollups.sums(survey.round().id(), filter, group).stream()
        .map(row -> row.group() + " " + row.serviceField() + " " + row.used())
        .toList();
  }

  private static Moments moments(RollupRow sum, List<String> measures, String id) {
    int first = measures.indexOf(id) * Moments.SIZE;
    return Moments.of(java.util.Arrays.copyOfRange(sum.moments(), first, first + Moments.SIZE));
  }

  private void store(ResponseRow... rows) {
    store(List.of(rows));
  }

  private void store(List<ResponseRow> rows) {
    survey
        .bean(ResponseStorage.class)
        .store(
            survey.round().id(),
            rows,
            (stored, sent) -> false,
            positions -> {
              throw new AssertionError("random ids met: " + positions);
            });
  }

  private List<ResponseRow> randomRows(int count) {
    List<ResponseRow> rows = new ArrayList<>();
    AnswerCodec codec = new AnswerCodec(questionnaire);
    Long[] desks = {null, survey.narrow().id().value(), survey.wide().id().value()};
    String[] fields = {"civil_status", "land", "other"};
    String[] channels = {"qr", "kiosk", "paper"};
    synchronized (random) {
      for (int i = 0; i < count; i++) {
        byte[] answers = new byte[codec.size()];
        for (int item = 0; item < answers.length; item++) {
          List<String> values = codec.values(item);
          int choice = random.nextInt(values.size() + 2);
          answers[item] = (byte) (choice > values.size() ? AnswerCodec.NO_OPINION_CODE : choice);
        }
        ResponseRow row =
            with(
                row(answers),
                desks[random.nextInt(desks.length)],
                fields[random.nextInt(fields.length)],
                channels[random.nextInt(channels.length)],
                hour(random.nextInt(3)));
        rows.add(random.nextInt(10) == 0 ? partial(row) : row);
      }
    }
    return rows;
  }

  private ResponseRow row(String... answers) {
    AnswerCodec codec = new AnswerCodec(questionnaire);
    byte[] bytes = new byte[codec.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) codec.encode(i, answers[i]).orElseThrow();
    }
    return row(bytes);
  }

  private ResponseRow row(byte[] answers) {
    return new ResponseRow(
        UUID.randomUUID(),
        survey.round().id().value(),
        survey.agency().value(),
        null,
        "other",
        "qr",
        "vi",
        "full",
        hour(0),
        null,
        false,
        answers,
        "{}",
        null,
        new byte[32]);
  }

  private ResponseRow at(
      ResponseRow row, @Nullable Long desk, String field, String channel, int daysAgo) {
    return with(row, desk, field, channel, hour(daysAgo));
  }

  private static ResponseRow with(
      ResponseRow row, @Nullable Long desk, String field, String channel, OffsetDateTime hour) {
    return new ResponseRow(
        row.responseId(),
        row.roundId(),
        row.agencyId(),
        desk,
        field,
        channel,
        row.language(),
        row.form(),
        hour,
        row.durationSeconds(),
        row.partial(),
        row.answers(),
        row.context(),
        row.comment(),
        row.contentHash());
  }

  private static ResponseRow partial(ResponseRow row) {
    return new ResponseRow(
        row.responseId(),
        row.roundId(),
        row.agencyId(),
        row.deskId(),
        row.serviceField(),
        row.channel(),
        row.language(),
        row.form(),
        row.hour(),
        row.durationSeconds(),
        true,
        row.answers(),
        row.context(),
        row.comment(),
        row.contentHash());
  }

  private static OffsetDateTime hour(int daysAgo) {
    return OffsetDateTime.ofInstant(Instant.parse("2026-11-20T08:00:00Z"), Time.ZONE)
        .minusDays(daysAgo)
        .truncatedTo(ChronoUnit.HOURS);
  }
}
