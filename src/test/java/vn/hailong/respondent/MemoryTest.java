package vn.hailong.respondent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.response.Form;

class MemoryTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

  private final Survey survey = Samples.survey(Samples.citizens(), Samples.serviceField());

  @Test
  void aVisitComesBackAsItWas() {
    Visit visit = new Visit("en");
    visit.begin(Form.FULL, NOW);
    visit.answers().give("Q0", List.of("2"));
    visit.answers().give("priorities", List.of("fees", "online"));
    visit.answers().give(Question.COMMENT, List.of("Chờ lâu. \"Rất\" lâu"));
    visit.answers().skip("FA");
    Visit back = Memory.read(Memory.write(visit), survey).orElseThrow();
    assertEquals("en", back.language());
    assertEquals(Form.FULL, back.form());
    assertEquals(visit.responseId(), back.responseId());
    assertEquals(visit.answers().all(), back.answers().all());
    assertTrue(back.answers().isSkipped("FA"));
    assertEquals(60, back.seconds(NOW.plusSeconds(60)));
  }

  @Test
  void afterSendingOnlyTheReceiptIsLeft() {
    Visit visit = new Visit("vi");
    visit.begin(Form.QUICK, NOW);
    visit.answers().give("Q0", List.of("2"));
    visit.finish("K7M2P-9QXAB");
    Visit back = Memory.read(Memory.write(visit), survey).orElseThrow();
    assertEquals("K7M2P-9QXAB", back.receipt());
    assertTrue(back.answers().isEmpty());
  }

  @Test
  void whatTheQuestionnaireDoesNotKnowIsLeftOut() {
    String text =
        """
        {"language":"xx","form":"quick","id":"%s","begun":0,"receipt":null,
         "answers":{"Q0":["9"],"FA":["3"],"NONSENSE":["1"],"K1":["5"]},"skipped":["ALSO"]}
        """
            .formatted(UUID.randomUUID());
    Visit back = Memory.read(text, survey).orElseThrow();
    assertEquals("vi", back.language());
    assertEquals(java.util.Map.of("FA", List.of("3")), back.answers().all());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "[]",
        "{}",
        "{\"language\":\"vi\",\"form\":\"quick\",\"id\":\"1\",\"begun\":0,\"answers\":{},"
            + "\"skipped\":[]}",
        "{\"language\":\"vi\",\"form\":\"quick\",\"begun\":0,\"answers\":{},\"skipped\":[],"
            + "\"id\":\"6ba7b810-9dad-11d1-80b4-00c04fd430c8\"}"
      })
  void nonsenseIsNoVisit(@Nullable String text) {
    assertEquals(Optional.empty(), Memory.read(text, survey));
  }

  @Test
  void theIdStaysWhenTheOtherFormIsChosen() {
    Visit visit = new Visit("vi");
    visit.begin(Form.QUICK, NOW);
    UUID id = visit.responseId();
    visit.begin(Form.FULL, NOW.plusSeconds(5));
    assertEquals(id, visit.responseId());
    assertEquals(5, visit.seconds(NOW.plusSeconds(5)));
  }
}
