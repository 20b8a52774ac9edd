package vn.hailong.audit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hailong.audit.store.AuditRow;
import vn.hailong.common.Words;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;

/** Entries as the database keeps them. */
final class Stored {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> MEMBERS = new TypeReference<>() {};

  private Stored() {}

  /** PostgreSQL keeps every text but those with a zero byte. */
  static String text(String text) {
    return text.replace('\0', ' ');
  }

  static Map<String, String> texts(Map<String, String> members) {
    Map<String, String> texts = new HashMap<>();
    members.forEach((member, value) -> texts.put(text(member), text(value)));
    return texts;
  }

  static String json(Map<String, String> members) {
    return JSON.writeValueAsString(new TreeMap<>(members));
  }

  /** What a search looks in: the first line is who acted. */
  static String words(AuditEntry entry) {
    Set<String> words = new LinkedHashSet<>();
    words.add(entry.subject());
    words.addAll(new TreeMap<>(entry.before()).values());
    words.addAll(new TreeMap<>(entry.after()).values());
    return Words.folded(entry.actor().replace('\n', ' ') + '\n' + String.join("\n", words));
  }

  static AuditEntry entry(AuditRow row) {
    return new AuditEntry(
        row.position(),
        row.at(),
        row.accountId() == null ? null : new AccountId(row.accountId()),
        row.actor(),
        row.action(),
        row.agencyId() == null ? null : new AgencyId(row.agencyId()),
        row.subject(),
        JSON.readValue(row.before(), MEMBERS),
        JSON.readValue(row.after(), MEMBERS));
  }
}
