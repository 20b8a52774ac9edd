package vn.hailong.respondent.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.respondent.Visit;

/** The visits of one browser session, by access code. */
final class Visits {

  private final Map<String, Visit> visits = new HashMap<>();
  private final Map<String, Trail> trails = new HashMap<>();

  private Visits() {}

  static Visits of(VaadinSession session) {
    Visits visits = session.getAttribute(Visits.class);
    if (visits == null) {
      visits = new Visits();
      session.setAttribute(Visits.class, visits);
    }
    return visits;
  }

  @Nullable Visit visit(String code) {
    return visits.get(key(code));
  }

  void keep(String code, Visit visit) {
    visits.put(key(code), visit);
  }

  Trail trail(String code) {
    return trails.computeIfAbsent(key(code), first -> new Trail());
  }

  private static String key(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
