package vn.hailong.audit;

import jakarta.inject.Singleton;
import java.util.Locale;
import vn.hailong.common.Messages;

/** Entries in plain words. */
@Singleton
public final class ActionNames {

  private static final String SYSTEM = "system";

  private final Messages messages;

  ActionNames(Messages messages) {
    this.messages = messages;
  }

  /** Such as "Đóng đợt khảo sát"; the code itself where there are no words yet. */
  public String action(Locale reader, String action) {
    return text(reader, "audit.action." + action, action);
  }

  /** Such as "Ngày đóng"; the member's own name where there are no words. */
  public String member(Locale reader, String member) {
    return text(reader, "audit.member." + member, member);
  }

  /** Who acted: a name, the system, or somebody not signed in. */
  public String actor(Locale reader, AuditEntry entry) {
    if (entry.actor().isEmpty()) {
      return messages.text(reader, "audit.actor.nobody");
    }
    boolean system = entry.account() == null && entry.actor().equals(SYSTEM);
    return system ? messages.text(reader, "audit.actor.system") : entry.actor();
  }

  private String text(Locale reader, String key, String otherwise) {
    return messages.has(reader, key) ? messages.text(reader, key) : otherwise;
  }
}
