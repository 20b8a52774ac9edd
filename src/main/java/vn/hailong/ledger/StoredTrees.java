package vn.hailong.ledger;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.hailong.ledger.store.LeafRows;
import vn.hailong.ledger.verify.Hashes;
import vn.hailong.ledger.verify.MerkleTree;
import vn.hailong.ledger.verify.Tree;

/**
 * The two trees in the database. Of every 256 leaves the root is kept, of every 256 of those again:
 * a root or a proof reads a few hundred hashes, however large the tree.
 */
@Singleton
class StoredTrees {

  private static final int STEP = 8;
  private static final int HIGHEST = 40;

  private final LeafRows rows;

  StoredTrees(LeafRows rows) {
    this.rows = rows;
  }

  /** Roots and proofs of a tree. */
  MerkleTree tree(Tree tree) {
    return new MerkleTree((level, position) -> hash(tree, level, position));
  }

  private byte[] hash(Tree tree, int level, long position) {
    int kept = level - level % STEP;
    long from = position << level - kept;
    return fold(stored(tree, kept, from, from + (1L << level - kept)));
  }

  private List<byte[]> stored(Tree tree, int level, long from, long to) {
    return level == 0 ? rows.leaves(tree, from, to) : rows.subtrees(tree, level, from, to);
  }

  /** Keeps the roots of the subtrees that became full; within the running transaction. */
  void grow(Tree tree, long before, long size) {
    List<byte[]> full = new ArrayList<>();
    List<byte[]> open = new ArrayList<>();
    long first = before >>> STEP;
    rows.forEach(tree, first << STEP, leaf -> collect(leaf, open, full));
    keep(tree, STEP, first, full);
    for (int level = 2 * STEP; level <= HIGHEST; level += STEP) {
      long from = before >>> level;
      long to = size >>> level;
      List<byte[]> roots = new ArrayList<>();
      if (to > from) {
        List<byte[]> rest = new ArrayList<>();
        rows.subtrees(tree, level - STEP, from << STEP, to << STEP)
            .forEach(hash -> collect(hash, rest, roots));
      }
      keep(tree, level, from, roots);
    }
  }

  private static void collect(byte[] hash, List<byte[]> open, List<byte[]> full) {
    open.add(hash);
    if (open.size() == 1 << STEP) {
      full.add(fold(open));
      open.clear();
    }
  }

  private void keep(Tree tree, int level, long first, List<byte[]> roots) {
    if (!roots.isEmpty()) {
      rows.keep(tree, level, first, roots);
    }
  }

  /** The root over 2^n hashes. */
  private static byte[] fold(List<byte[]> hashes) {
    List<byte[]> layer = hashes;
    while (layer.size() > 1) {
      List<byte[]> above = new ArrayList<>(layer.size() / 2);
      for (int i = 0; i < layer.size(); i += 2) {
        above.add(Hashes.node(layer.get(i), layer.get(i + 1)));
      }
      layer = above;
    }
    return layer.getFirst();
  }
}
