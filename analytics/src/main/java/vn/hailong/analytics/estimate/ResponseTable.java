package vn.hailong.analytics.estimate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** Responses in memory, one byte column for each item. Immutable and safe for several threads. */
public final class ResponseTable implements SurveyData {

  private final Questionnaire questionnaire;
  private final byte[][] columns;
  private final int[] strata;
  private final List<String> stratumNames;
  private final int rows;
  private final long rejected;
  private final long excluded;
  private final Map<MeasureDef, Moments[]> known = new ConcurrentHashMap<>();

  private ResponseTable(Builder builder) {
    questionnaire = builder.questionnaire;
    columns = builder.columns.clone();
    strata = builder.strata;
    stratumNames = List.copyOf(builder.stratumIds.keySet());
    rows = builder.rows;
    rejected = builder.rejected;
    excluded = builder.excluded;
  }

  /** A builder for responses to a questionnaire. */
  public static Builder builder(Questionnaire questionnaire) {
    return new Builder(questionnaire);
  }

  /** The questionnaire that was answered. */
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  @Override
  public long read() {
    return rows + rejected + excluded;
  }

  @Override
  public long used() {
    return rows;
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
    long[] counts = new long[stratumNames.size()];
    for (int row = 0; row < rows; row++) {
      counts[strata[row]]++;
    }
    Map<String, Long> used = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      used.put(stratumNames.get(i), counts[i]);
    }
    return used;
  }

  @Override
  public Moments moments(MeasureDef measure, String stratum) {
    int id = stratumNames.indexOf(stratum);
    return id < 0 ? Moments.NONE : known.computeIfAbsent(measure, this::sums)[id];
  }

  private Moments[] sums(MeasureDef measure) {
    MeasureScorer scorer = new MeasureScorer(questionnaire, measure);
    int[] items = scorer.columns();
    long[][] sums = new long[stratumNames.size()][Moments.SIZE];
    for (int row = 0; row < rows; row++) {
      long m = 0;
      long y = 0;
      long s = 0;
      for (int i = 0; i < items.length; i++) {
        byte answer = columns[items[i]][row];
        AnswerTable table = scorer.table(i);
        if (table.isValid(answer)) {
          m++;
          y += table.isSatisfied(answer) ? 1 : 0;
          s += table.parts(answer);
        }
      }
      if (m > 0) {
        add(sums[strata[row]], m, y, s);
      }
    }
    return Arrays.stream(sums).map(Moments::of).toArray(Moments[]::new);
  }

  /** Adds one respondent, in the order of {@link Moments#toArray()}. */
  private static void add(long[] sums, long m, long y, long s) {
    sums[0]++;
    sums[1] += m;
    sums[2] += y;
    sums[3] = Math.addExact(sums[3], s);
    sums[4] += m * m;
    sums[5] += m * y;
    sums[6] += y * y;
    sums[7] = Math.addExact(sums[7], m * s);
    sums[8] = Math.addExact(sums[8], s * s);
  }

  @Override
  public @Nullable Double alpha(MeasureDef measure) {
    if (!Measures.isNumeric(questionnaire, measure)) {
      return null;
    }
    MeasureScorer scorer = new MeasureScorer(questionnaire, measure);
    int[] items = scorer.columns();
    CronbachAlpha alpha = new CronbachAlpha(items.length);
    int[] values = new int[items.length];
    for (int row = 0; row < rows; row++) {
      boolean complete = true;
      for (int i = 0; i < items.length && complete; i++) {
        byte answer = columns[items[i]][row];
        complete = scorer.table(i).isValid(answer);
        values[i] = scorer.table(i).parts(answer);
      }
      if (complete) {
        alpha.add(values);
      }
    }
    return alpha.value();
  }

  /** Takes responses one by one. */
  public static final class Builder {

    private static final int FIRST_CAPACITY = 1024;

    private final Questionnaire questionnaire;
    private final Map<String, Integer> stratumIds = new LinkedHashMap<>();
    private final byte[][] columns;
    private int[] strata = new int[FIRST_CAPACITY];
    private int rows;
    private long rejected;
    private long excluded;

    private Builder(Questionnaire questionnaire) {
      this.questionnaire = questionnaire;
      columns = new byte[new AnswerCodec(questionnaire).size()][FIRST_CAPACITY];
    }

    /**
     * Adds a used response.
     *
     * @param serviceField its stratum
     * @param answers one byte per item; copied
     * @throws IllegalArgumentException if there are not as many answers as items
     */
    public Builder add(String serviceField, byte[] answers) {
      if (answers.length != columns.length) {
        throw new IllegalArgumentException(
            "Expected " + columns.length + " answers, got " + answers.length);
      }
      if (rows == strata.length) {
        grow();
      }
      strata[rows] = stratumIds.computeIfAbsent(serviceField, name -> stratumIds.size());
      for (int i = 0; i < columns.length; i++) {
        columns[i][rows] = answers[i];
      }
      rows++;
      return this;
    }

    private void grow() {
      int capacity = Math.multiplyExact(rows, 2);
      strata = Arrays.copyOf(strata, capacity);
      for (int i = 0; i < columns.length; i++) {
        columns[i] = Arrays.copyOf(columns[i], capacity);
      }
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
