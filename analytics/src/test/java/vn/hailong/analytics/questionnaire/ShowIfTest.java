package vn.hailong.analytics.questionnaire;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShowIfTest {

  @Test
  void oneOfTheChosenValuesIsEnough() {
    ShowIf showIf = new ShowIf("wishes", Set.of("faster", "nicer"));
    assertTrue(showIf.holds(List.of("cheaper", "nicer")));
    assertFalse(showIf.holds(List.of("cheaper")));
    assertFalse(showIf.holds(List.of()), "a question not answered holds nothing");
    assertThrows(IllegalArgumentException.class, () -> new ShowIf("wishes", Set.of()));
  }
}
