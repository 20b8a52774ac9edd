package vn.hailong.analytics.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One byte for each row, in chunks of {@value #CHUNK}: a column grows without being copied and
 * threads share it chunk by chunk. Immutable.
 */
public final class ByteColumn {

  /** Rows of a chunk; the last one has what is left. */
  public static final int CHUNK = 1 << 16;

  private final byte[][] chunks;
  private final int highest;

  private ByteColumn(byte[][] chunks, int highest) {
    this.chunks = chunks;
    this.highest = highest;
  }

  /** The highest byte there is beside 255. */
  int highest() {
    return highest;
  }

  /** The bytes of a chunk, some of them behind the last row; not to be changed. */
  byte[] chunk(int chunk) {
    return chunks[chunk];
  }

  /** Takes bytes one by one. */
  public static final class Builder {

    private static final int FIRST_CAPACITY = 256;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[FIRST_CAPACITY];
    private int used;
    private int highest;

    /** Adds a row. */
    public void add(byte value) {
      if (used == last.length) {
        grow();
      }
      last[used++] = value;
      int unsigned = value & 0xFF;
      if (unsigned > highest && unsigned != 0xFF) {
        highest = unsigned;
      }
    }

    private void grow() {
      if (used == CHUNK) {
        full.add(last);
        last = new byte[CHUNK];
        used = 0;
      } else {
        last = Arrays.copyOf(last, 2 * used);
      }
    }

    /** The column; the builder must not be used afterwards. */
    public ByteColumn build() {
      byte[][] chunks = full.toArray(new byte[full.size() + 1][]);
      chunks[full.size()] = last;
      return new ByteColumn(chunks, highest);
    }
  }
}
