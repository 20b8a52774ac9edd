package vn.hailong.analysis.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.hailong.analysis.BreakdownBy;
import vn.hailong.common.id.AgencyId;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;

/** What the groups of breakdowns are called. */
final class GroupNames {

  private static final String NO_DESK = "0";

  private final FigureText text;
  private final Map<String, String> desks = new HashMap<>();
  private final Map<String, String> fields = new HashMap<>();

  GroupNames(FigureText text, Offices offices, Desks allDesks, AgencyId agency, Locale locale) {
    this.text = text;
    allDesks.of(agency).forEach(desk -> desks.put(desk.id().toString(), desk.name(locale)));
    offices.serviceFields().forEach(field -> fields.put(field.code(), field.name(locale)));
  }

  String of(BreakdownBy by, String key) {
    return switch (by) {
      case DESK -> key.equals(NO_DESK) ? text.text("no_desk") : desks.getOrDefault(key, key);
      case SERVICE_FIELD -> field(key);
      case CHANNEL -> text.text("channel." + key);
      case DAY -> text.formats().date(java.time.LocalDate.parse(key));
    };
  }

  String field(String code) {
    return fields.getOrDefault(code, code);
  }
}
