package vn.hailong.analytics.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.estimate.Population;

class AllocationTest {

  @Test
  void largestRemaindersGetWhatIsLeft() {
    // quotas 5.6, 2.8, 1.4, 0.2: 5 + 2 + 1 + 0, the two left go to 0.8 and 0.6
    assertEquals(List.of(6L, 3L, 1L, 0L), allocate(10, 28, 14, 7, 1));
  }

  @Test
  void equalRemaindersGoToTheLargerThenTheEarlierField() {
    assertEquals(List.of(1L, 2L), allocate(3, 25, 75, 0).subList(0, 2));
    assertEquals(List.of(2L, 1L), allocate(3, 50, 50));
    assertEquals(List.of(0L, 2L, 1L), allocate(3, 10, 30, 20));
  }

  @Test
  void everybodyIsEverybody() {
    assertEquals(List.of(3L, 0L, 8L), allocate(11, 3, 0, 8));
    assertEquals(List.of(0L, 0L), allocate(0, 3, 8));
    assertEquals(List.of(), allocate(0));
  }

  @Test
  void hugePopulationsDoNotOverflow() {
    assertEquals(
        List.of(2_000_000_000_000L, 1_000_000_000_000L),
        allocate(3_000_000_000_000L, 4_000_000_000_000_000L, 2_000_000_000_000_000L));
  }

  @Test
  void noFieldGetsMoreThanItHas() {
    for (long n = 0; n <= 17; n++) {
      List<Long> allocated = allocate(n, 1, 5, 0, 9, 2);
      assertEquals(n, allocated.stream().mapToLong(Long::longValue).sum());
      List<Long> dossiers = List.of(1L, 5L, 0L, 9L, 2L);
      for (int i = 0; i < dossiers.size(); i++) {
        assertTrue(allocated.get(i) <= dossiers.get(i), n + ": " + allocated);
      }
    }
  }

  @Test
  void onlyAsManyAsThereAreCanBeAllocated() {
    assertThrows(IllegalArgumentException.class, () -> allocate(4, 1, 2));
    assertThrows(IllegalArgumentException.class, () -> allocate(-1, 1, 2));
  }

  @Test
  void theOfficeRule() {
    Map.of(0L, 0L, 200L, 200L, 201L, 61L, 1000L, 300L, 990L, 297L)
        .forEach((dossiers, forms) ->
            assertEquals(OptionalLong.of(forms), OfficeRule.USUAL.forms(dossiers)));
    assertEquals(OptionalLong.empty(), OfficeRule.USUAL.forms(1001));
    assertThrows(IllegalArgumentException.class, () -> OfficeRule.USUAL.forms(-1));
    assertThrows(IllegalArgumentException.class, () -> new OfficeRule(200, 100, BigDecimal.ONE));
    assertThrows(IllegalArgumentException.class, () -> new OfficeRule(200, 1000, BigDecimal.TWO));
  }

  private static List<Long> allocate(long responses, long... dossiers) {
    SequencedMap<String, Long> fields = new LinkedHashMap<>();
    for (int i = 0; i < dossiers.length; i++) {
      fields.put("field " + i, dossiers[i]);
    }
    return List.copyOf(Allocation.proportional(new Population(fields), responses).values());
  }
}
