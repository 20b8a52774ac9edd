package vn.hailong.identity.ui;

import com.vaadin.flow.router.Location;
import java.util.regex.Pattern;

/** Where somebody wanted to go before signing in. */
final class OwnScreen {

  static final String HOME = "staff";

  // only screens of our own: an address from outside must not lead elsewhere after signing in
  private static final Pattern ADDRESS = Pattern.compile("staff(/[\\w/-]*)?(\\?[\\w=&%.-]*)?");

  private OwnScreen() {}

  static String wanted(Location location) {
    return location
        .getQueryParameters()
        .getSingleParameter("next")
        .filter(address -> ADDRESS.matcher(address).matches())
        .orElse(HOME);
  }
}
