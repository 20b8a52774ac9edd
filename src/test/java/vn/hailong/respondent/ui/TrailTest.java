package vn.hailong.respondent.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TrailTest {

  private final Trail trail = new Trail();

  @Test
  void theStepBeforeIsBehindAlsoAfterAReload() {
    trail.arrive(null);
    trail.arrive("A");
    trail.arrive("B");
    trail.arrive("B");
    assertTrue(trail.isBehind("A"));
    assertFalse(trail.isBehind(null));
  }

  @Test
  void goingBackShortensTheTrail() {
    trail.arrive(null);
    trail.arrive("A");
    trail.arrive("B");
    trail.arrive("A");
    assertTrue(trail.isBehind(null));
    trail.arrive("B");
    assertTrue(trail.isBehind("A"));
  }

  @Test
  void whoComesInTheMiddleHasNothingBehind() {
    trail.arrive("B");
    assertFalse(trail.isBehind("A"));
    assertFalse(trail.isBehind(null));
  }
}
