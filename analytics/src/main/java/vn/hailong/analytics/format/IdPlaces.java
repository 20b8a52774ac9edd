package vn.hailong.analytics.format;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A map from ids to places for ten million ids in some 400 MB, a third of what a map of objects
 * takes: entries lie one behind the other in pages of bytes, and a table of 32-bit numbers finds
 * them. Ids are compared whole, so that none is taken for another.
 */
final class IdPlaces {

  /** What is answered for an id that is new. */
  static final long ABSENT = -1;

  private static final int PAGE = 1 << 18;
  private static final int UNIT = 4;
  private static final int HEAD = Long.BYTES + Integer.BYTES;
  private static final int FIRST_TABLE = 1 << 10;

  private final List<ByteBuffer> pages = new ArrayList<>();

  /** So that nobody can choose ids that all fall on one place. */
  private final int seed = new SplittableRandom().nextInt();

  /** Where an entry begins, in units from the first page's beginning plus 1; 0 where none does. */
  private int[] table = new int[FIRST_TABLE];

  private int size;

  /** Keeps an id's place, or answers the one kept before; ids shorter than a page. */
  long putIfAbsent(byte[] id, long place) {
    if (size >= table.length / 2) {
      grow();
    }
    int slot = hash(id, 0, id.length) & table.length - 1;
    while (table[slot] != 0) {
      ByteBuffer page = page(table[slot]);
      int at = offset(table[slot]);
      if (isAt(page, at, id)) {
        return page.getLong(at);
      }
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = append(id, place);
    size++;
    return ABSENT;
  }

  private int append(byte[] id, long place) {
    int room = Math.ceilDiv(HEAD + id.length, UNIT) * UNIT;
    if (pages.isEmpty() || pages.getLast().remaining() < room) {
      pages.add(ByteBuffer.allocate(PAGE));
    }
    ByteBuffer page = pages.getLast();
    int at = page.position();
    page.putLong(place).putInt(id.length).put(id).position(at + room);
    long unit = ((pages.size() - 1L) * PAGE + at) / UNIT + 1;
    if (unit > 1L << Integer.SIZE) {
      throw new IllegalStateException("More than 16 GB of response ids");
    }
    return (int) unit;
  }

  private static boolean isAt(ByteBuffer page, int at, byte[] id) {
    int start = at + HEAD;
    return page.getInt(at + Long.BYTES) == id.length
        && Arrays.equals(page.array(), start, start + id.length, id, 0, id.length);
  }

  private ByteBuffer page(int entry) {
    return pages.get((int) ((Integer.toUnsignedLong(entry) - 1) / (PAGE / UNIT)));
  }

  private static int offset(int entry) {
    return (int) ((Integer.toUnsignedLong(entry) - 1) % (PAGE / UNIT)) * UNIT;
  }

  /** Entries are read in the order in which they lie, which is faster than in the table's. */
  private void grow() {
    table = new int[Math.multiplyExact(table.length, 2)];
    for (int number = 0; number < pages.size(); number++) {
      ByteBuffer page = pages.get(number);
      for (int at = 0; at < page.position(); ) {
        int length = page.getInt(at + Long.BYTES);
        int slot = hash(page.array(), at + HEAD, length) & table.length - 1;
        while (table[slot] != 0) {
          slot = slot + 1 & table.length - 1;
        }
        table[slot] = (int) (((long) number * PAGE + at) / UNIT + 1);
        at += Math.ceilDiv(HEAD + length, UNIT) * UNIT;
      }
    }
  }

  private int hash(byte[] bytes, int from, int length) {
    int hash = seed;
    for (int i = from; i < from + length; i++) {
      hash = (hash ^ bytes[i]) * 0x01000193;
    }
    hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
    return hash ^ hash >>> 13;
  }
}
