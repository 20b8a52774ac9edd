package vn.hailong.identity.ui;

import com.vaadin.flow.component.html.Div;
import vn.hailong.common.ProblemException;
import vn.hailong.shell.ui.Notices;

/** A place for what was refused, above the fields that have to be corrected. */
final class Refusable extends Div {

  private static final long serialVersionUID = 1L;

  /** Runs an act; what it refuses is said here. Returns whether it was done. */
  boolean run(Runnable act) {
    removeAll();
    try {
      act.run();
      return true;
    } catch (ProblemException e) {
      add(Notices.inline(e.problem()));
      return false;
    }
  }
}
