package vn.hailong.common.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what a thing is, member by member, for one side of a {@link Change}. */
public final class Facts {

  private final Map<String, String> members = new LinkedHashMap<>();

  /** A member; one without a value is left out. */
  public Facts with(String member, @Nullable Object value) {
    if (value != null) {
      members.put(member, value.toString());
    }
    return this;
  }

  /** All members. */
  public Map<String, String> map() {
    return members;
  }
}
