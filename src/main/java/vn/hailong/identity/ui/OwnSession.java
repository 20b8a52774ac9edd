package vn.hailong.identity.ui;

import com.vaadin.flow.server.VaadinSession;
import vn.hailong.common.ProblemException;
import vn.hailong.identity.SignedIn;

/** The session in which a screen is looked at. */
final class OwnSession {

  private OwnSession() {}

  static SignedIn current() {
    if (VaadinSession.getCurrent().getSession().getAttribute(SignedIn.ATTRIBUTE)
        instanceof SignedIn signedIn) {
      return signedIn;
    }
    throw new ProblemException(401, "unauthenticated");
  }
}
