package vn.hailong.ledger.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hailong.ledger.verify.Finding.Kind;

final class TamperingTest {

  private static final int SOME = 100;
  private static final int MANY = 1_000;
  private static final int BATCHES = 12;

  private final Sample sample = new Sample();
  private final Random random = new Random(6962);

  @TempDir private Path temporary;
  private Path now = Path.of("");
  private Path kept = Path.of("");

  @BeforeEach
  void ledger() throws IOException {
    for (int i = 0; i < BATCHES; i++) {
      sample.entry("{\"number\":" + i + "}");
      sample.seal(5 + random.nextInt(30));
    }
    now = Files.createDirectory(temporary.resolve("now"));
    kept = Files.createDirectory(temporary.resolve("kept"));
    sample.write(now);
    sample.write(kept);
  }

  @Test
  void nothingIsFoundWhereNothingWasDone() throws IOException {
    Verification.Report report = verify(sample.heads(), kept, true);

    assertEquals(List.of(), report.findings());
    assertEquals(sample.leaves(Tree.RECEIPTS).size(), report.leaves());
    assertEquals(report.leaves(), report.answers());
    assertEquals(BATCHES, report.entries());
    assertEquals(BATCHES, report.outsideHeads());
  }

  /** What somebody can do to a tree; each returns the first place that differs. */
  private enum Tampering {
    EDIT {
      @Override
      int apply(List<byte[]> leaves, Random random) {
        int place = random.nextInt(leaves.size());
        byte[] other = leaves.get(place).clone();
        other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
        leaves.set(place, other);
        return place;
      }
    },
    DELETION {
      @Override
      int apply(List<byte[]> leaves, Random random) {
        int place = random.nextInt(leaves.size());
        leaves.remove(place);
        return place;
      }
    },
    INSERTION {
      @Override
      int apply(List<byte[]> leaves, Random random) {
        int place = random.nextInt(leaves.size() + 1);
        byte[] more = new byte[Hashes.LENGTH];
        random.nextBytes(more);
        leaves.add(place, more);
        return place;
      }
    },
    REORDERING {
      @Override
      int apply(List<byte[]> leaves, Random random) {
        int one = random.nextInt(leaves.size());
        int other = (one + 1 + random.nextInt(leaves.size() - 1)) % leaves.size();
        Collections.swap(leaves, one, other);
        return Math.min(one, other);
      }
    },
    TRUNCATION {
      @Override
      int apply(List<byte[]> leaves, Random random) {
        int place = random.nextInt(leaves.size());
        leaves.subList(place, leaves.size()).clear();
        return place;
      }
    };

    abstract int apply(List<byte[]> leaves, Random random);
  }

  @Test
  void everyTamperingIsFoundInItsBatchAndWithLeavesFromOutsideAtItsPlace() throws IOException {
    tamper(SOME);
  }

  @Test
  @Tag("soak")
  void eachOfAThousandTamperingsIsFoundInItsPlace() throws IOException {
    tamper(MANY);
  }

  private void tamper(int times) throws IOException {
    Set<Tampering> done = new HashSet<>();
    for (int i = 0; i < times; i++) {
      Tampering tampering = Tampering.values()[i % Tampering.values().length];
      Tree tree = Tree.values()[random.nextInt(Tree.values().length)];
      List<byte[]> leaves = new ArrayList<>(sample.leaves(tree));
      int place = tampering.apply(leaves, random);
      Sample.write(now, tree, leaves);
      String what = tampering + " at " + place + " of " + tree;

      assertEquals(batch(tree, place), inTree(verify(sample.heads(), null, false), tree), what);
      boolean appended = place == sample.leaves(tree).size();
      assertEquals(
          appended ? batch(tree, place) : tree.code() + ", leaf " + place,
          inTree(verify(sample.heads(), kept, false), tree),
          what);

      Sample.write(now, tree, sample.leaves(tree));
      done.add(tampering);
    }
    assertEquals(Set.of(Tampering.values()), done);
  }

  private static String inTree(Verification.Report report, Tree tree) {
    return report.findings().stream()
        .map(Finding::place)
        .filter(place -> place.startsWith(tree.code()))
        .findFirst()
        .orElse("nothing");
  }

  /** Where a change at a place must be said to be when only the daily heads are known. */
  private String batch(Tree tree, int place) {
    List<SignedHead> heads = sample.heads();
    long before = 0;
    for (int i = 0; i < heads.size(); i++) {
      long size = heads.get(i).head().size();
      if (place < size) {
        return tree.code()
            + ", leaves "
            + before
            + " to "
            + (size - 1)
            + ", after "
            + (i == 0 ? "the beginning" : "outside head " + i)
            + " and up to own head "
            + (i + 1);
      }
      before = size;
    }
    return tree.code() + ", from leaf " + before;
  }

  @Test
  void whoHoldsTheKeyIsFoundByOneHeadFromOutside() throws IOException {
    Sample forged = new Sample();
    for (int i = 0; i < BATCHES; i++) {
      forged.seal(20);
    }
    Path other = Files.createDirectory(temporary.resolve("forged"));
    forged.write(other);
    List<SignedHead> outside = List.of(resigned(sample.heads().get(6), forged));

    Verification.Report report =
        new Verification(List.of(forged.publicKey()), outside, null, false, null)
            .run(new ExportDirectory(other));

    assertEquals(
        List.of(Kind.HEAD, Kind.LENGTH, Kind.BATCH, Kind.BATCH),
        report.findings().stream().map(Finding::kind).toList());
  }

  private static SignedHead resigned(SignedHead head, Sample by) {
    Head old = head.head();
    return by.sign(
        new Head(
            old.origin(),
            old.number(),
            old.firstDay(),
            old.lastDay(),
            old.size(),
            old.receipts(),
            old.commitments(),
            old.entryCount(),
            old.entries(),
            old.time(),
            PublicKeys.id(by.publicKey())));
  }

  @Test
  void answersEntriesAndHeadsAreCheckedToo() throws IOException {
    Path answers = now.resolve(ExportDirectory.ANSWERS);
    List<String> lines = Files.readAllLines(answers);
    List<String> changed = new ArrayList<>(lines);
    changed.set(7, lines.get(7).replace("\"5\"", "\"1\""));
    changed.remove(lines.size() - 1);
    changed.addFirst("0\t\t{\"response\":\"stuffed\"}");
    Files.write(answers, changed);
    Files.write(now.resolve(ExportDirectory.ENTRIES), List.of("{\"number\":0}"));

    List<String> found =
        verify(sample.heads(), null, true).findings().stream().map(Finding::toString).toList();

    assertTrue(found.stream().anyMatch(each -> each.startsWith("LENGTH entries, leaves 1 to 1")));
    assertTrue(found.contains("ANSWERS response stuffed: is stored but not in the ledger"));
    assertEquals(
        1,
        found.stream()
            .filter(each -> each.endsWith("is not what the ledger committed to"))
            .count());
  }

  @Test
  void aHeadThatIsTakenAwayIsMissed() throws IOException {
    Files.delete(now.resolve(ExportDirectory.HEADS).resolve("head-00000012.txt"));
    assertTrue(
        verify(sample.heads(), null, false).findings().stream()
            .anyMatch(each ->
                each.toString()
                    .equals("HEAD head 12: is known outside and missing in the ledger")));
    assertEquals(Kind.LENGTH, verify(List.of(), null, false).findings().getFirst().kind());
  }

  @Test
  void deletedAnswersAreAllowedUpToTheDayOfTheRetention() throws IOException {
    Path answers = now.resolve(ExportDirectory.ANSWERS);
    Files.write(
        answers,
        Files.readAllLines(answers).stream().filter(line -> !line.startsWith("1\t")).toList());

    assertEquals(1, verify(sample.heads(), null, true).findings().size());
    assertEquals(
        List.of(),
        new Verification(
                List.of(sample.publicKey()),
                sample.heads(),
                null,
                true,
                sample.heads().getFirst().head().lastDay())
            .run(new ExportDirectory(now))
            .findings());
  }

  @Test
  void theCommandSaysWhatItFoundByItsExitCode() throws IOException {
    String heads = kept.resolve(ExportDirectory.HEADS).toString();
    String key = kept.resolve(ExportDirectory.KEYS).toString();

    assertEquals(0, run(now.toString(), "--heads", heads, "--key", key));
    assertEquals(2, run());
    assertEquals(2, run(now.toString(), "--heads"));
    byte[] cut = Files.readAllBytes(now.resolve("receipts.leaves"));
    Files.write(now.resolve("receipts.leaves"), Arrays.copyOf(cut, cut.length - 1));
    assertEquals(1, run(now.toString(), "--heads", heads, "--leaves", kept.toString()));
  }

  private static int run(String... arguments) {
    PrintStream sink = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    return Main.run(sink, sink, arguments);
  }

  private Verification.Report verify(
      List<SignedHead> outside, @Nullable Path leaves, boolean answers) throws IOException {
    return new Verification(List.of(sample.publicKey()), outside, leaves, answers, null)
        .run(new ExportDirectory(now));
  }
}
