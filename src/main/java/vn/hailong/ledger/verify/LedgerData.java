package vn.hailong.ledger.verify;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A ledger to be checked, wherever it is kept. The two trees may be read by two threads at once.
 */
public interface LedgerData {

  /** The ledger's own heads, by number. */
  List<SignedHead> heads() throws IOException;

  /** Hands on the leaf hashes of a tree in their order. */
  void leaves(Tree tree, Consumer<byte[]> consumer) throws IOException;

  /** The leaf hashes from a place up to another in one array, fewer if there are fewer. */
  byte[] leaves(Tree tree, long from, long to) throws IOException;

  /** Hands on the entries in their order. */
  void entries(Consumer<String> consumer) throws IOException;

  /** Hands on what is stored of answers, those of one head after another. */
  void openings(Consumer<Opening> consumer) throws IOException;

  /**
   * Stored answers with what shows that they are those of the ledger.
   *
   * @param response the response's id, to name it
   * @param head the head that added it; 0 when the ledger does not know it
   * @param leaf hash of the leaf that these answers and their nonce give
   * @param commentChanged whether the comment is another than the one given
   */
  record Opening(String response, long head, byte[] leaf, boolean commentChanged) {}
}
