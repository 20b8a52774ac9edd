package vn.hailong.analytics.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the columns of a file stand. */
final class CsvHeader {

  private final Map<String, Integer> positions = new HashMap<>();

  /** The position of a required column. */
  int position(String column) {
    @Nullable Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalStateException("No column " + column);
    }
    return position;
  }

  /** The position of an optional column, or -1. */
  int optionalPosition(String column) {
    return positions.getOrDefault(column, -1);
  }

  /** Reads a header, or reports what is wrong with it and answers null. */
  static @Nullable CsvHeader read(
      CsvRow row, List<String> required, List<String> optional, Problems problems) {
    CsvHeader header = new CsvHeader();
    int before = problems.count();
    for (int i = 0; i < row.size(); i++) {
      String column = row.field(i);
      if (!required.contains(column) && !optional.contains(column)) {
        problems.add(row.line(), column, "csv.column_unknown", column);
      } else if (header.positions.putIfAbsent(column, i) != null) {
        problems.add(row.line(), column, "csv.column_repeated", column);
      }
    }
    for (String column : required) {
      if (!header.positions.containsKey(column)) {
        problems.add(row.line(), column, "csv.column_missing", column);
      }
    }
    return problems.count() == before ? header : null;
  }
}
