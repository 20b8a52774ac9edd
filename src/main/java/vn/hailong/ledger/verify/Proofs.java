package vn.hailong.ledger.verify;

import java.util.Arrays;
import java.util.List;

/** Checks proofs as RFC 9162, sections 2.1.3.2 and 2.1.4.2, describes it. */
public final class Proofs {

  private Proofs() {}

  /** Whether an audit path leads from a leaf's hash to the root. */
  public static boolean includes(
      byte[] root, long size, byte[] leafHash, long index, List<byte[]> path) {
    if (index < 0 || index >= size) {
      return false;
    }
    long own = index;
    long last = size - 1;
    byte[] hash = leafHash;
    for (byte[] sibling : path) {
      if (last == 0) {
        return false;
      }
      if ((own & 1) == 1 || own == last) {
        hash = Hashes.node(sibling, hash);
        while ((own & 1) == 0 && own != 0) {
          own >>>= 1;
          last >>>= 1;
        }
      } else {
        hash = Hashes.node(hash, sibling);
      }
      own >>>= 1;
      last >>>= 1;
    }
    return last == 0 && Arrays.equals(hash, root);
  }

  /** Whether a tree of a size with a root begins with all leaves of an earlier one. */
  public static boolean extendsTree(
      long before, byte[] rootBefore, long size, byte[] root, List<byte[]> proof) {
    if (before == size) {
      return proof.isEmpty() && Arrays.equals(rootBefore, root);
    }
    if (before == 0) {
      return proof.isEmpty() && Arrays.equals(rootBefore, Hashes.empty());
    }
    return before < size && Walk.of(before, rootBefore, size, root, proof);
  }

  private static final class Walk {

    static boolean of(long before, byte[] rootBefore, long size, byte[] root, List<byte[]> proof) {
      boolean perfect = Long.bitCount(before) == 1;
      if (!perfect && proof.isEmpty()) {
        return false;
      }
      int skipped = Long.numberOfTrailingZeros(~(before - 1));
      long own = before - 1 >>> skipped;
      long last = size - 1 >>> skipped;
      byte[] old = perfect ? rootBefore : proof.getFirst();
      byte[] now = old;
      for (byte[] sibling : perfect ? proof : proof.subList(1, proof.size())) {
        if (last == 0) {
          return false;
        }
        if ((own & 1) == 1 || own == last) {
          old = Hashes.node(sibling, old);
          now = Hashes.node(sibling, now);
          while ((own & 1) == 0 && own != 0) {
            own >>>= 1;
            last >>>= 1;
          }
        } else {
          now = Hashes.node(now, sibling);
        }
        own >>>= 1;
        last >>>= 1;
      }
      return last == 0 && Arrays.equals(old, rootBefore) && Arrays.equals(now, root);
    }
  }
}
