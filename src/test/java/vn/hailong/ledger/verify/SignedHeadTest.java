package vn.hailong.ledger.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignedHeadTest {

  private final Sample sample = new Sample();
  private final SignedHead head = sample.seal(5);

  @Test
  void aNoteIsReadAsItWasWritten() {
    assertEquals(head.note(), SignedHead.parse(head.note()).note());
    assertTrue(SignedHead.parse(head.note()).isSignedBy(sample.publicKey()));
    assertFalse(head.isSignedBy(new Sample().publicKey()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"responses 5", "receipts ", "commitments ", "entries 0", "head 1", "origin test"})
  void everyLineIsSigned(String line) {
    String note = head.note();
    int place = note.indexOf(line) + line.length() - 1;
    char other = note.charAt(place) == ' ' ? note.charAt(place + 1) : note.charAt(place);
    if (note.charAt(place) == ' ') {
      place++;
    }
    String changed =
        note.substring(0, place) + (other == '1' ? '2' : '1') + note.substring(place + 1);

    assertFalse(SignedHead.parse(changed).isSignedBy(sample.publicKey()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hailong-ledger/1\n", "anything"})
  void whatIsNoNoteIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> SignedHead.parse(text));
  }

  @Test
  void aNoteIsWrittenInOneWayOnly() {
    assertThrows(
        IllegalArgumentException.class,
        () -> SignedHead.parse(head.note().replace("responses 5", "responses 05")));
    assertThrows(IllegalArgumentException.class, () -> SignedHead.parse(head.note() + "\n"));
  }

  @Test
  void canonicalJsonSortsAndEscapes() {
    assertEquals(
        "{\"a\":[1,true,\"ế\\n\\u001f\\\"\"],\"b\":{},\"ê\":\"\"}",
        CanonicalJson.of(
            Map.of("ê", "", "b", Map.of(), "a", java.util.List.of(1, true, "ế\n\u001f\""))));
  }
}
