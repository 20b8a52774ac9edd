package vn.hailong.analytics.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameColumnTest {

  private static final int ROWS = 140_000;

  /** A byte does for 256 names, two for 65,536; rows that were there keep their names. */
  @ParameterizedTest
  @CsvSource({"1, 1", "256, 1", "257, 2", "65536, 2", "65537, 3"})
  void aRowTakesAsManyBytesAsItsNumberNeeds(int names, int width) {
    NameColumn.Builder builder = new NameColumn.Builder();
    for (int row = 0; row < ROWS; row++) {
      builder.add("field " + row % names);
    }
    NameColumn column = builder.build();
    assertEquals(width, column.width());
    assertEquals(names, column.names().size());
    int[] numbers = new int[ByteColumn.CHUNK];
    for (int start = 0; start < ROWS; start += ByteColumn.CHUNK) {
      int rows = Math.min(ByteColumn.CHUNK, ROWS - start);
      column.scaled(start / ByteColumn.CHUNK, 0, rows, 1, numbers);
      for (int row = 0; row < rows; row++) {
        assertEquals((start + row) % names, numbers[row]);
      }
    }
  }

  @Test
  void rowsOfANameAreCounted() {
    NameColumn.Builder builder = new NameColumn.Builder();
    for (int row = 0; row < 100; row++) {
      builder.add(row % 10 == 0 ? "land" : "name " + row);
    }
    NameColumn column = builder.build();
    assertEquals(10, column.rows(column.names().indexOf("land")));
    assertEquals(1, column.rows(column.names().indexOf("name 99")));
  }
}
