package vn.hailong.analytics.estimate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.columns.NameColumn;
import vn.hailong.analytics.columns.Tally;
import vn.hailong.analytics.questionnaire.Scale;

/**
 * The answers to one item by group, as weighted shares with their errors: R = Σ w [group g, answer
 * v] / Σ w [group g, valid answer], its variance by Taylor linearization over all used responses
 * with z = 0 outside the group. R: {@code svyratio(~v, ~valid, subset(design, group == g))}.
 *
 * @param values the valid answers, in the order of the scale
 * @param groups the row of each group with a valid answer, by name; responses without a group (an
 *     empty name) count for the design alone
 * @param whole the row of all responses, or null if nobody answered
 */
public record CrossTab(List<String> values, SequencedMap<String, Row> groups, @Nullable Row whole) {

  public CrossTab {
    values = List.copyOf(values);
    groups = Collections.unmodifiableSequencedMap(new TreeMap<>(groups));
  }

  /**
   * One group's answers.
   *
   * @param answers valid ones, unweighted
   * @param cells one for each value
   */
  public record Row(long answers, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One answer of one group.
   *
   * @param count responses, unweighted
   * @param share of the group's valid answers, weighted, 0..1
   * @param standardError of the share
   */
  public record Cell(long count, double share, double standardError) {}

  /**
   * Counts and estimates.
   *
   * @param group a column of the table
   * @param item an item's code
   * @param population N_h of each service field, or null for one sample without finite population
   *     correction
   * @throws IllegalArgumentException if there is no such column or item
   * @throws UncoveredFieldException if the population lacks a field with used responses
   */
  public static CrossTab of(
      ResponseTable table, String group, String item, @Nullable Population population) {
    return new Maker(table, table.group(group), item, Design.of(table, population)).make();
  }

  private static final class Maker {

    private final NameColumn group;
    private final Design design;
    private final Tally tally;
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final Map<String, Integer> fields = new LinkedHashMap<>();

    Maker(ResponseTable table, NameColumn group, String item, Design design) {
      this.group = group;
      this.design = design;
      tally = table.tally(group, item);
      Scale scale = table.questionnaire().scaleOf(item);
      for (int i = 0; i < scale.options().size(); i++) {
        String value = scale.options().get(i).value();
        if (!scale.excluded().contains(value)) {
          codes.put(value, i + 1);
        }
      }
      List<String> names = table.strata().names();
      for (int i = 0; i < names.size(); i++) {
        fields.put(names.get(i), i);
      }
    }

    CrossTab make() {
      SequencedMap<String, Row> rows = new TreeMap<>();
      for (int number = 0; number < group.names().size(); number++) {
        String name = group.names().get(number);
        @Nullable Row row = name.isEmpty() ? null : row(IntStream.of(number).toArray());
        if (row != null) {
          rows.put(name, row);
        }
      }
      int[] all = IntStream.range(0, group.names().size()).toArray();
      return new CrossTab(List.copyOf(codes.keySet()), rows, row(all));
    }

    private @Nullable Row row(int[] members) {
      List<Map<Integer, Long>> counts =
          design.strata().stream().map(h -> counts(h, members)).toList();
      long answers = 0;
      for (Map<Integer, Long> ofStratum : counts) {
        answers += valid(ofStratum);
      }
      if (answers == 0) {
        return null;
      }
      List<Cell> cells = new ArrayList<>();
      for (int code : codes.values()) {
        cells.add(cell(counts, code));
      }
      return new Row(answers, cells);
    }

    /** How often each valid answer was given in a stratum. */
    private Map<Integer, Long> counts(Stratum stratum, int[] members) {
      int[] within = stratum.serviceFields().stream().mapToInt(fields::get).toArray();
      Map<Integer, Long> counts = new LinkedHashMap<>();
      for (int code : codes.values()) {
        IntToLongFunction ofField =
            field -> IntStream.of(members).mapToLong(m -> tally.count(code, field, m)).sum();
        counts.put(code, IntStream.of(within).mapToLong(ofField::applyAsLong).sum());
      }
      return counts;
    }

    private Cell cell(List<Map<Integer, Long>> counts, int code) {
      List<Moments> moments =
          counts.stream()
              .map(ofStratum -> indicator(valid(ofStratum), ofStratum.getOrDefault(code, 0L)))
              .toList();
      Ratio share = Ratio.of(new Sample(design, moments), Numerator.SATISFIED);
      long count = moments.stream().mapToLong(Moments::y).sum();
      return new Cell(count, share.value(), Math.sqrt(share.variance()));
    }

    private static long valid(Map<Integer, Long> counts) {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One answer each, y = 1 for the one asked for. */
    private static Moments indicator(long answers, long given) {
      return new Moments(answers, answers, given, 0, answers, given, given, 0, 0);
    }
  }
}
