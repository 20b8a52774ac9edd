package vn.hailong.analytics.questionnaire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hailong.analytics.Fixtures;

class AnswerCodecTest {

  private final AnswerCodec codec =
      new AnswerCodec(Fixtures.questionnaire("estimates/questionnaire.yaml"));

  @Test
  void oneBytePerItemInItemOrder() {
    byte[] row = codec.encode(Map.of("A1", "1", "A3", "NA", "S2", "5", "E1", "do_not_remember"));
    assertArrayEquals(new byte[] {1, 0, (byte) 255, 0, 5, 3, 0}, row);
    assertEquals(
        Map.of("A1", "1", "A3", "NA", "S2", "5", "E1", "do_not_remember"), codec.decode(row));
  }

  @Test
  void unknownAnswersAndItemsAreRefused() {
    assertTrue(codec.encode(0, "6").isEmpty());
    assertThrows(IllegalArgumentException.class, () -> codec.encode(Map.of("A1", "yes")));
    assertThrows(IllegalArgumentException.class, () -> codec.encode(Map.of("Z1", "1")));
    assertThrows(IllegalArgumentException.class, () -> codec.decode(0, (byte) 6));
    assertThrows(IllegalArgumentException.class, () -> codec.decode(new byte[3]));
  }
}
