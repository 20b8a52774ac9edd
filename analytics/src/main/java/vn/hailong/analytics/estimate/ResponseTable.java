package vn.hailong.analytics.estimate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.columns.ByteColumn;
import vn.hailong.analytics.columns.CompleteRows;
import vn.hailong.analytics.columns.NameColumn;
import vn.hailong.analytics.columns.Rows;
import vn.hailong.analytics.columns.ScoreSums;
import vn.hailong.analytics.columns.Tally;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.Questionnaire;

/**
 * Responses in memory as columns: a byte for each item, one for the service field and for each
 * group. Which answers are valid is known by code and takes no room; weights belong to service
 * fields. Immutable and safe for several threads.
 */
public final class ResponseTable implements SurveyData {

  private final Questionnaire questionnaire;
  private final List<ByteColumn> items;
  private final NameColumn strata;
  private final Map<String, NameColumn> groups;
  private final Rows rows;
  private final long rejected;
  private final long excluded;
  private final Map<MeasureDef, Moments[]> known = new ConcurrentHashMap<>();

  private ResponseTable(Builder builder) {
    questionnaire = builder.questionnaire;
    items = builder.items.stream().map(ByteColumn.Builder::build).toList();
    strata = builder.strata.build();
    Map<String, NameColumn> columns = new LinkedHashMap<>();
    builder.groups.forEach((name, column) -> columns.put(name, column.build()));
    groups = columns;
    rows = Rows.of(builder.rows);
    rejected = builder.rejected;
    excluded = builder.excluded;
  }

  private ResponseTable(ResponseTable same, int threads) {
    questionnaire = same.questionnaire;
    items = same.items;
    strata = same.strata;
    groups = same.groups;
    rows = new Rows(same.rows.count(), threads);
    rejected = same.rejected;
    excluded = same.excluded;
  }

  /**
   * A builder for responses to a questionnaire.
   *
   * @param groups names of further columns to tell responses apart by: channel, desk, age band
   */
  public static Builder builder(Questionnaire questionnaire, String... groups) {
    return new Builder(questionnaire, List.of(groups));
  }

  /** The same responses, counted on so many threads instead of one for each processor. */
  public ResponseTable onThreads(int threads) {
    return new ResponseTable(this, threads);
  }

  /** The questionnaire that was answered. */
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /** Bytes taken by each response. */
  public int bytesPerRow() {
    return items.size()
        + Stream.concat(Stream.of(strata), groups.values().stream())
            .mapToInt(NameColumn::width)
            .sum();
  }

  @Override
  public long read() {
    return used() + rejected + excluded;
  }

  @Override
  public long used() {
    return rows.count();
  }

  @Override
  public long rejected() {
    return rejected;
  }

  @Override
  public long excluded() {
    return excluded;
  }

  @Override
  public Map<String, Long> usedByStratum() {
    Map<String, Long> byName = new LinkedHashMap<>();
    for (int i = 0; i < strata.names().size(); i++) {
      byName.put(strata.names().get(i), strata.rows(i));
    }
    return byName;
  }

  @Override
  public Moments moments(MeasureDef measure, String stratum) {
    int id = strata.names().indexOf(stratum);
    return id < 0 ? Moments.NONE : sums(measure)[id];
  }

  /**
   * Worked out once. Not within the map's own lock: a thread that waits for others to count may
   * take up work of the same pool that asks this map.
   */
  private Moments[] sums(MeasureDef measure) {
    Moments @Nullable [] sums = known.get(measure);
    if (sums == null) {
      sums = count(measure);
      known.put(measure, sums);
    }
    return sums;
  }

  private Moments[] count(MeasureDef measure) {
    MeasureScorer scorer = new MeasureScorer(questionnaire, measure);
    return measure.items().size() == 1
        ? ofOneItem(scorer)
        : Arrays.stream(ScoreSums.of(rows, strata, columns(scorer), scorer.scores()))
            .map(Moments::of)
            .toArray(Moments[]::new);
  }

  /** Counts of answers give the moments of one item faster than rows do. */
  private Moments[] ofOneItem(MeasureScorer scorer) {
    Tally tally = Tally.of(rows, List.of(strata), columns(scorer).getFirst());
    AnswerTable answers = scorer.table(0);
    return IntStream.range(0, strata.names().size())
        .mapToObj(stratum -> answers.moments(code -> tally.count(code, stratum)))
        .toArray(Moments[]::new);
  }

  private List<ByteColumn> columns(MeasureScorer scorer) {
    return IntStream.of(scorer.columns()).mapToObj(items::get).toList();
  }

  @Override
  public @Nullable Double alpha(MeasureDef measure) {
    if (measure.items().size() < 2 || !Measures.isNumeric(questionnaire, measure)) {
      return null;
    }
    MeasureScorer scorer = new MeasureScorer(questionnaire, measure);
    return new CronbachAlpha(
            measure.items().size(), CompleteRows.of(rows, columns(scorer), scorer.scores()))
        .value();
  }

  /**
   * Counts the answers to an item by service field and group.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  Tally tally(NameColumn group, String item) {
    int position = questionnaire.itemCodes().indexOf(item);
    if (position < 0) {
      throw new IllegalArgumentException("No item " + item);
    }
    return Tally.of(rows, List.of(strata, group), items.get(position));
  }

  /** The service fields of the rows. */
  NameColumn strata() {
    return strata;
  }

  /** The column of a group. */
  NameColumn group(String name) {
    @Nullable NameColumn group = groups.get(name);
    if (group == null) {
      throw new IllegalArgumentException("No column " + name);
    }
    return group;
  }

  /** Takes responses one by one. */
  public static final class Builder {

    private final Questionnaire questionnaire;
    private final List<ByteColumn.Builder> items;
    private final NameColumn.Builder strata = new NameColumn.Builder();
    private final Map<String, NameColumn.Builder> groups = new LinkedHashMap<>();
    private int rows;
    private long rejected;
    private long excluded;

    private Builder(Questionnaire questionnaire, List<String> groups) {
      this.questionnaire = questionnaire;
      items =
          Stream.generate(ByteColumn.Builder::new)
              .limit(new AnswerCodec(questionnaire).size())
              .toList();
      groups.forEach(name -> this.groups.put(name, new NameColumn.Builder()));
    }

    /**
     * Adds a used response.
     *
     * @param serviceField its stratum
     * @param answers one byte per item; copied
     * @param inGroups its name in each further column, empty where it has none
     * @throws IllegalArgumentException if there are not as many answers as items, or names as
     *     columns
     */
    public Builder add(String serviceField, byte[] answers, String... inGroups) {
      if (answers.length != items.size() || inGroups.length != groups.size()) {
        throw new IllegalArgumentException(
            "Expected %d answers and %d groups, got %d and %d"
                .formatted(items.size(), groups.size(), answers.length, inGroups.length));
      }
      rows = Math.incrementExact(rows);
      strata.add(serviceField);
      for (int i = 0; i < answers.length; i++) {
        items.get(i).add(answers[i]);
      }
      int group = 0;
      for (NameColumn.Builder column : groups.values()) {
        column.add(inGroups[group++]);
      }
      return this;
    }

    /** Counts responses that were left out as invalid. */
    public Builder reject(long count) {
      rejected += count;
      return this;
    }

    /** Counts responses that were left out by rule. */
    public Builder exclude(long count) {
      excluded += count;
      return this;
    }

    /** The table; the builder must not be used afterwards. */
    public ResponseTable build() {
      return new ResponseTable(this);
    }
  }
}
