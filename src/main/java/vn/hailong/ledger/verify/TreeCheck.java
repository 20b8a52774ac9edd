package vn.hailong.ledger.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares leaves that pass by with what heads say, and with leaf hashes kept outside. */
final class TreeCheck {

  private final String name;
  private final Finding.Kind batchKind;
  private final Finding.Kind leafKind;
  private final List<Checkpoint> points;
  private final @Nullable LeafFile outside;
  private final RootBuilder builder = new RootBuilder();
  private int next;
  private final boolean outsideKnown;
  private long covered;
  private @Nullable Checkpoint lastRight;
  private @Nullable Checkpoint firstWrong;
  private long differing = -1;

  private TreeCheck(
      String name,
      Finding.Kind batchKind,
      Finding.Kind leafKind,
      List<Checkpoint> points,
      @Nullable LeafFile outside) {
    this.name = name;
    this.batchKind = batchKind;
    this.leafKind = leafKind;
    this.points = points;
    this.outside = outside;
    this.outsideKnown = points.stream().anyMatch(Checkpoint::outside);
    compareRoots();
  }

  static TreeCheck ofTree(Tree tree, List<Evidence> heads, @Nullable LeafFile outside) {
    return new TreeCheck(
        tree.code(), Finding.Kind.BATCH, Finding.Kind.LEAF, Checkpoint.of(tree, heads), outside);
  }

  static TreeCheck ofEntries(List<Evidence> heads) {
    return new TreeCheck(
        "entries", Finding.Kind.ENTRY, Finding.Kind.ENTRY, Checkpoint.ofEntries(heads), null);
  }

  void add(byte[] leafHash) {
    if (differing < 0 && outside != null && !outside.nextIs(leafHash)) {
      differing = builder.size();
    }
    builder.add(leafHash);
    compareRoots();
  }

  private void compareRoots() {
    while (firstWrong == null
        && next < points.size()
        && points.get(next).size() == builder.size()) {
      Checkpoint point = points.get(next++);
      if (Arrays.equals(point.root(), builder.root())) {
        covered = point.size();
        // the ledger's own heads may have been written anew along with what they cover
        if (point.outside() || !outsideKnown) {
          lastRight = point;
        }
      } else {
        firstWrong = point;
      }
    }
  }

  /** Leaves seen. */
  long size() {
    return builder.size();
  }

  /** Call after the last leaf: the first thing that is wrong. */
  Optional<Finding> finding() {
    if (differing < 0 && outside != null && outside.hasMore()) {
      differing = builder.size();
    }
    if (differing >= 0) {
      return Optional.of(
          new Finding(
              leafKind,
              name + ", leaf " + differing,
              "is not the leaf that was kept outside at this place"));
    }
    if (firstWrong != null) {
      return Optional.of(new Finding(batchKind, between(firstWrong), "leaves have been changed"));
    }
    if (next < points.size()) {
      Checkpoint missing = points.get(next);
      return Optional.of(
          new Finding(
              Finding.Kind.LENGTH,
              between(missing),
              "there are " + builder.size() + " leaves, the head says " + missing.size()));
    }
    if (builder.size() > covered) {
      return Optional.of(
          new Finding(
              Finding.Kind.LENGTH,
              name + ", from leaf " + covered,
              builder.size() - covered + " leaves stand after the last head"));
    }
    return Optional.empty();
  }

  private String between(Checkpoint wrong) {
    Checkpoint right = lastRight;
    return name
        + ", leaves "
        + (right == null ? 0 : right.size())
        + " to "
        + (wrong.size() - 1)
        + ", after "
        + (right == null ? "the beginning" : right.name())
        + " and up to "
        + wrong.name();
  }
}
