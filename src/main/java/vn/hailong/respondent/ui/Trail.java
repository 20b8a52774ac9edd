package vn.hailong.respondent.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The steps in the browser's history, so that the form's own way back goes back in it instead of
 * adding to it. The welcome is the empty step.
 */
final class Trail {

  private static final String WELCOME = "";

  private final Deque<String> steps = new ArrayDeque<>();

  /** A step is shown, by whatever way. */
  void arrive(@Nullable String step) {
    String here = step == null ? WELCOME : step;
    if (here.equals(steps.peekLast())) {
      return;
    }
    if (isBehind(step)) {
      steps.removeLast();
    } else {
      steps.addLast(here);
    }
  }

  /** Whether the browser's back button would lead to this step. */
  boolean isBehind(@Nullable String step) {
    if (steps.size() < 2) {
      return false;
    }
    String last = steps.removeLast();
    boolean behind = (step == null ? WELCOME : step).equals(steps.peekLast());
    steps.addLast(last);
    return behind;
  }
}
