package vn.hailong.analytics.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeenResponsesTest {

  private static final int IDS = 300_000;

  private final SeenResponses seen = new SeenResponses();

  /** UUIDs and hand-made ids by turns. */
  private static String id(SplittableRandom random, int number) {
    UUID uuid = new UUID(random.nextLong(), random.nextLong());
    return number % 2 == 0 ? uuid.toString() : "phiếu-" + number;
  }

  @Test
  void everyIdIsFoundAgainWhereItStoodFirst() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < IDS; i++) {
      assertNull(seen.add(id(random, i), i < 1000 ? "a.csv" : "b.csv", i));
    }
    SplittableRandom again = new SplittableRandom(3);
    for (int i = 0; i < IDS; i++) {
      String file = i < 1000 ? "a.csv" : "b.csv";
      assertEquals(file + ":" + i, seen.add(id(again, i), "c.csv", 7_000_000_000L));
    }
  }

  @Test
  void idsThatDifferInTheLeastAreDifferent() {
    String uuid = "01234567-89ab-cdef-0123-456789abcdef";
    String longId = "x".repeat(1_000_000);
    for (String id :
        new String[] {
          uuid,
          uuid.toUpperCase(Locale.ROOT),
          uuid.replace("ab-", "aB-"),
          uuid.replace('-', '_'),
          uuid.replace("0123-4567", "01234-567"),
          uuid + "0",
          uuid.substring(1),
          "r1",
          "r1 ",
          longId,
          longId + "x",
          longId.substring(0, 1024),
          longId.substring(0, 1025)
        }) {
      assertNull(seen.add(id, "a.csv", 1), () -> id.length() + " characters");
    }
    assertEquals("a.csv:1", seen.add(longId, "a.csv", 2));
    assertEquals("a.csv:1", seen.add(uuid, "a.csv", 2));
  }
}
