package vn.hailong.common.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.id.AgencyId;

/**
 * One change somebody made.
 *
 * @param action stable code, {@code <feature>.<what happened>}, such as {@code round.closed}
 * @param agency whose record it is in; null when it concerns the whole installation
 * @param subject the id of the thing changed
 * @param before what it was, by member; empty for something new; never a secret, never an answer
 * @param after what it is now, by member; empty for something removed
 */
public record Change(
    String action,
    @Nullable AgencyId agency,
    String subject,
    Map<String, String> before,
    Map<String, String> after) {

  public Change {
    if (!action.matches("[a-z_]+\\.[a-z_]+")) {
      throw new IllegalArgumentException("an action reads <feature>.<what_happened>: " + action);
    }
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }
}
