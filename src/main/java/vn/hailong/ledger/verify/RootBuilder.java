package vn.hailong.ledger.verify;

import java.security.MessageDigest;

/**
 * Works out the root of a tree while its leaves pass by, in memory that grows with the tree's
 * height only. Not for several threads at once.
 */
public final class RootBuilder {

  private static final int HEIGHT = Long.SIZE;

  private final MessageDigest digest = Hashes.digest();

  /**
   * Roots of perfect subtrees; the one at a place holds 2^place leaves if that bit of size is set.
   */
  private final byte[][] subtrees = new byte[HEIGHT][];

  private long size;

  /** Appends the hash of a leaf. */
  public void add(byte[] leafHash) {
    byte[] hash = leafHash;
    int level = 0;
    for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
      hash = Hashes.node(digest, subtrees[level], hash);
      level++;
    }
    subtrees[level] = hash;
    size++;
  }

  /** Leaves so far. */
  public long size() {
    return size;
  }

  /** The root over all leaves so far. */
  public byte[] root() {
    if (size == 0) {
      return Hashes.empty();
    }
    int level = Long.numberOfTrailingZeros(size);
    byte[] root = subtrees[level];
    for (level++; level < HEIGHT - 1; level++) {
      if ((size >>> level & 1) == 1) {
        root = Hashes.node(digest, subtrees[level], root);
      }
    }
    return root;
  }
}
