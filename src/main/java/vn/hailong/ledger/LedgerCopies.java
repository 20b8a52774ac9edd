package vn.hailong.ledger;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the ledger out, for auditors who check it elsewhere. */
public interface LedgerCopies {

  /**
   * Writes heads, keys, leaves, entries and, when asked for, the stored answers with their nonces
   * into an empty or new directory. Asks no permission: only for the command line.
   *
   * @return the number of leaves of each tree
   */
  long write(Path directory, boolean answers) throws IOException;
}
