package vn.hailong.analytics.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One name of a few for each row: service field, channel, desk. A row takes a byte up to 256 names,
 * and one more whenever that does not do. Immutable.
 */
public final class NameColumn {

  private final List<String> names;
  private final List<ByteColumn> planes;
  private final long[] rows;

  private NameColumn(List<String> names, long[] rows, List<ByteColumn> planes) {
    this.names = List.copyOf(names);
    this.rows = rows;
    this.planes = List.copyOf(planes);
  }

  /** The names, in the order in which they came; a row's number is a position in it. */
  public List<String> names() {
    return names;
  }

  /** How many rows have a name, given by its position. */
  public long rows(int number) {
    return rows[number];
  }

  /** Bytes taken by each row. */
  public int width() {
    return planes.size();
  }

  /** Writes factor times the number of each row from..to of a chunk. */
  void scaled(int chunk, int from, int to, int factor, int[] into) {
    byte[] low = planes.getFirst().chunk(chunk);
    for (int row = from; row < to; row++) {
      into[row - from] = (low[row] & 0xFF) * factor;
    }
    for (int plane = 1; plane < planes.size(); plane++) {
      byte[] high = planes.get(plane).chunk(chunk);
      int unit = factor << (Byte.SIZE * plane);
      for (int row = from; row < to; row++) {
        into[row - from] += (high[row] & 0xFF) * unit;
      }
    }
  }

  /** Takes names one by one. */
  public static final class Builder {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<ByteColumn.Builder> planes =
        new ArrayList<>(List.of(new ByteColumn.Builder()));
    private long[] rows = new long[16];
    private long allRows;
    private String lastName = "";
    private int lastNumber = -1;

    /** Adds a row. */
    public void add(String name) {
      int number = number(name);
      for (int plane = 0; plane < planes.size(); plane++) {
        planes.get(plane).add((byte) (number >> (Byte.SIZE * plane)));
      }
      rows[number]++;
      allRows++;
    }

    private int number(String name) {
      if (lastNumber >= 0 && name.equals(lastName)) {
        return lastNumber;
      }
      @Nullable Integer known = numbers.get(name);
      lastName = name;
      lastNumber = known == null ? newNumber(name) : known;
      return lastNumber;
    }

    private int newNumber(String name) {
      int number = names.size();
      numbers.put(name, number);
      names.add(name);
      if (number == rows.length) {
        rows = Arrays.copyOf(rows, 2 * number);
      }
      if (number >> (Byte.SIZE * planes.size()) > 0) {
        ByteColumn.Builder plane = new ByteColumn.Builder();
        for (long row = 0; row < allRows; row++) {
          plane.add((byte) 0);
        }
        planes.add(plane);
      }
      return number;
    }

    /** The column; the builder must not be used afterwards. */
    public NameColumn build() {
      return new NameColumn(
          names,
          Arrays.copyOf(rows, names.size()),
          planes.stream().map(ByteColumn.Builder::build).toList());
    }
  }
}
