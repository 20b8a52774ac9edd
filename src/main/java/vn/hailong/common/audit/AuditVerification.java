package vn.hailong.common.audit;

import org.jspecify.annotations.Nullable;

/** Recomputes the whole record: whether what stands there is what was written. */
public interface AuditVerification {

  /**
   * Goes through all entries; a million of them take seconds. Needs {@code READ_AUDIT} for some
   * agency; shows no entry.
   */
  Result verify();

  /**
   * What was found.
   *
   * @param entries how many entries hold together, from the first on
   * @param head the hash of the last of them, in hexadecimal digits; who keeps it elsewhere can
   *     tell later that no entry up to it was changed or cut off
   * @param broken the position of the first entry that does not follow from those before; null when
   *     all do
   */
  record Result(long entries, String head, @Nullable Long broken) {

    /** Whether every entry is what was written. */
    public boolean holds() {
      return broken == null;
    }
  }
}
