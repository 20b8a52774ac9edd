package vn.hailong.ledger.verify;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs of RFC 6962, sections 2.1.1 and 2.1.2, over subtrees that can be looked up. */
public final class MerkleTree {

  private final PerfectSubtrees subtrees;

  /** A tree that grows at its right end only. */
  public MerkleTree(PerfectSubtrees subtrees) {
    this.subtrees = subtrees;
  }

  /** Where hashes of subtrees come from. */
  @FunctionalInterface
  public interface PerfectSubtrees {

    /** The root over the leaves {@code position·2^level} to {@code (position+1)·2^level − 1}. */
    byte[] hash(int level, long position);
  }

  /** The root over the first leaves. */
  public byte[] root(long size) {
    return size == 0 ? Hashes.empty() : range(0, size);
  }

  /**
   * The audit path that shows a leaf to be in the tree of a size.
   *
   * @throws IndexOutOfBoundsException unless 0 ≤ index &lt; size
   */
  public List<byte[]> inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index + " is no leaf of a tree of " + size);
    }
    List<byte[]> path = new ArrayList<>();
    path(index, 0, size, path);
    return List.copyOf(path);
  }

  private void path(long index, long from, long to, List<byte[]> path) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      path(index, from, middle, path);
      path.add(range(middle, to));
    } else {
      path(index, middle, to, path);
      path.add(range(from, middle));
    }
  }

  /**
   * What shows that the tree of one size begins with the leaves of the tree of another.
   *
   * @throws IndexOutOfBoundsException unless 0 ≤ before ≤ size
   */
  public List<byte[]> consistency(long before, long size) {
    if (before < 0 || before > size) {
      throw new IndexOutOfBoundsException(before + " leaves are no beginning of " + size);
    }
    List<byte[]> proof = new ArrayList<>();
    if (before > 0 && before < size) {
      subproof(before, 0, size, true, proof);
    }
    return List.copyOf(proof);
  }

  private void subproof(long before, long from, long to, boolean known, List<byte[]> proof) {
    if (before == to) {
      if (!known) {
        proof.add(range(from, to));
      }
      return;
    }
    long middle = from + split(to - from);
    if (before <= middle) {
      subproof(before, from, middle, known, proof);
      proof.add(range(middle, to));
    } else {
      subproof(before, middle, to, false, proof);
      proof.add(range(from, middle));
    }
  }

  private byte[] range(long from, long to) {
    long length = to - from;
    if (Long.bitCount(length) == 1) {
      int level = Long.numberOfTrailingZeros(length);
      return subtrees.hash(level, from >>> level);
    }
    long middle = from + split(length);
    return Hashes.node(range(from, middle), range(middle, to));
  }

  /** The largest power of two below a length of at least two. */
  private static long split(long length) {
    return Long.highestOneBit(length - 1);
  }
}
