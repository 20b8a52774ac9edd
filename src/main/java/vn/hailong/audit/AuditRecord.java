package vn.hailong.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import vn.hailong.common.id.AgencyId;

/** Reads the record; everything needs {@code READ_AUDIT} for the agency asked about. */
public interface AuditRecord {

  /** Where the newest entries are. */
  long NEWEST = Long.MAX_VALUE;

  /** Entries found below a position, newest first. */
  List<AuditEntry> search(AuditQuery query, long below, int atMost);

  /** The actions there are entries of, to choose from. */
  List<String> actions(AgencyId agency);

  /**
   * All entries found, newest first, as a CSV; that it was taken out is itself recorded.
   *
   * @param language of the header and of the actions' names
   */
  Export csv(AuditQuery query, Locale language);

  /** A file, written while it is read. */
  @FunctionalInterface
  interface Export {

    /** Writes all of it; the stream stays open. */
    void writeTo(OutputStream out) throws IOException;
  }
}
