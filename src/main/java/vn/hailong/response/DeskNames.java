package vn.hailong.response;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.hailong.common.Words;
import vn.hailong.office.Desk;

/** Finds an agency's desks by what files call them: the name in either language, or the id. */
final class DeskNames {

  private final Map<String, Desk> byName = new HashMap<>();

  DeskNames(List<Desk> desks) {
    // the Vietnamese names are unique and win over whatever else is spelled the same
    desks.forEach(desk -> byName.put(desk.id().toString(), desk));
    desks.forEach(desk -> byName.put(key(desk.nameEn()), desk));
    desks.forEach(desk -> byName.put(key(desk.nameVi()), desk));
  }

  Optional<Desk> find(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  private static String key(String name) {
    return Words.line(name).toLowerCase(Locale.ROOT);
  }
}
