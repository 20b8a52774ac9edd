package vn.hailong.ledger.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import vn.hailong.ledger.verify.Finding.Kind;

/**
 * Checks a ledger against what is known outside of it.
 *
 * @param keys keys the heads may be signed with
 * @param outsideHeads heads that others kept
 * @param outsideLeaves directory with leaf files that others kept; null for none
 * @param answers whether stored answers are checked as well
 * @param deletedThrough answers up to this day may have been deleted; null: none
 */
public record Verification(
    List<PublicKey> keys,
    List<SignedHead> outsideHeads,
    @Nullable Path outsideLeaves,
    boolean answers,
    @Nullable LocalDate deletedThrough) {

  public Verification {
    keys = List.copyOf(keys);
    outsideHeads = List.copyOf(outsideHeads);
  }

  /**
   * What was checked and what was found.
   *
   * @param leaves leaves of each tree; that of the shorter one if they differ
   * @param outsideHeads heads from outside that were used
   * @param findings empty when everything agrees
   */
  public record Report(
      long leaves, long entries, long answers, int outsideHeads, List<Finding> findings) {

    public Report {
      findings = List.copyOf(findings);
    }
  }

  /** Reads the whole ledger once, its two trees at the same time. */
  public Report run(LedgerData data) throws IOException {
    List<Finding> findings = new ArrayList<>();
    HeadCheck heads = new HeadCheck(keys, data.heads(), outsideHeads);
    findings.addAll(heads.findings());
    TreeCheck entries = TreeCheck.ofEntries(heads.evidence());
    data.entries(entry -> entries.add(Commitments.entryLeaf(entry)));
    entries.finding().ifPresent(findings::add);
    List<TreeCheck> trees = bothTrees(data, heads.evidence());
    for (TreeCheck tree : trees) {
      tree.finding().ifPresent(findings::add);
    }
    long receipts = trees.getFirst().size();
    long commitments = trees.getLast().size();
    if (receipts != commitments) {
      findings.add(
          new Finding(
              Kind.LENGTH,
              "both trees",
              receipts + " receipts and " + commitments + " commitments"));
    }
    long opened = 0;
    if (answers) {
      AnswersCheck check = new AnswersCheck(data, data.heads(), deletedThrough);
      findings.addAll(check.run());
      opened = check.answers();
    }
    return new Report(
        Math.min(receipts, commitments), entries.size(), opened, outsideHeads.size(), findings);
  }

  private List<TreeCheck> bothTrees(LedgerData data, List<Evidence> heads) throws IOException {
    try (ExecutorService threads = Executors.newFixedThreadPool(Tree.values().length)) {
      List<Future<TreeCheck>> running = new ArrayList<>();
      for (Tree tree : Tree.values()) {
        Callable<TreeCheck> task = () -> oneTree(data, tree, heads);
        running.add(threads.submit(task));
      }
      List<TreeCheck> done = new ArrayList<>();
      for (Future<TreeCheck> one : running) {
        done.add(one.get());
      }
      return done;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private TreeCheck oneTree(LedgerData data, Tree tree, List<Evidence> heads) throws IOException {
    Optional<Path> file =
        Optional.ofNullable(outsideLeaves)
            .map(directory -> directory.resolve(ExportDirectory.fileOf(tree)))
            .filter(Files::exists);
    if (file.isEmpty()) {
      TreeCheck check = TreeCheck.ofTree(tree, heads, null);
      data.leaves(tree, check::add);
      return check;
    }
    try (LeafFile outside = new LeafFile(file.get())) {
      TreeCheck check = TreeCheck.ofTree(tree, heads, outside);
      data.leaves(tree, check::add);
      check.finding();
      return check;
    }
  }
}
