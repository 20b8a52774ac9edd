package vn.hailong.ledger.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a head says about one tree.
 *
 * @param name of the head, for people
 * @param outside whether the head was kept by somebody else
 */
record Checkpoint(long size, byte[] root, String name, boolean outside) {

  /** Those of a tree, shortest first. */
  static List<Checkpoint> of(Tree tree, List<Evidence> heads) {
    List<Checkpoint> points = new ArrayList<>();
    for (Evidence evidence : heads) {
      Head head = evidence.head().head();
      points.add(new Checkpoint(head.size(), tree.root(head), evidence.name(), evidence.outside()));
    }
    points.sort(Comparator.comparingLong(Checkpoint::size));
    return points;
  }

  /** Those of the tree of entries, shortest first. */
  static List<Checkpoint> ofEntries(List<Evidence> heads) {
    List<Checkpoint> points = new ArrayList<>();
    for (Evidence evidence : heads) {
      Head head = evidence.head().head();
      points.add(
          new Checkpoint(head.entryCount(), head.entries(), evidence.name(), evidence.outside()));
    }
    points.sort(Comparator.comparingLong(Checkpoint::size));
    return points;
  }
}
