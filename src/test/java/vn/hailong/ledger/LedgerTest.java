package vn.hailong.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hailong.analytics.format.Channel;
import vn.hailong.common.Constraints;
import vn.hailong.ledger.ReceiptChecks.Proof;
import vn.hailong.ledger.ReceiptChecks.ReceiptCheck;
import vn.hailong.ledger.ReceiptChecks.State;
import vn.hailong.ledger.store.LeafRows;
import vn.hailong.ledger.verify.Hashes;
import vn.hailong.ledger.verify.Head;
import vn.hailong.ledger.verify.Proofs;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.ledger.verify.Tree;
import vn.hailong.response.Acceptance;
import vn.hailong.response.Form;
import vn.hailong.response.Receipt;
import vn.hailong.response.Submission;
import vn.hailong.testing.Problems;

final class LedgerTest {

  private final LedgerSurvey ledger = LedgerSurvey.start(Map.of("test.refusing-listener", true));

  @AfterEach
  void close() {
    ledger.close();
  }

  private long number(String sql) {
    return ledger.survey().number(sql);
  }

  @Test
  void everyAcknowledgedResponseIsInTheLogHoweverTheyComeTogether() throws Exception {
    List<Receipt> receipts = Collections.synchronizedList(new ArrayList<>());
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        running.add(
            threads.submit(() -> {
              for (int j = 0; j < 50; j++) {
                receipts.add(ledger.answer("4"));
              }
            }));
      }
      // heads are made while answers come in
      Sealing sealing = ledger.bean(Sealing.class);
      while (running.stream().anyMatch(each -> !each.isDone())) {
        sealing.now();
      }
      for (Future<?> each : running) {
        each.get();
      }
    }
    List<Receipt> rest = ledger.answers(5);
    SignedHead last = ledger.seal();

    assertEquals(305, last.head().size());
    assertEquals(305, number("select count(*) from ledger_opening"));
    receipts.addAll(rest);
    for (Receipt receipt : receipts) {
      assertEquals(State.RECORDED, ledger.state(receipt));
    }
    assertEquals(List.of(), ledger.findings(List.of(last)));
  }

  @Test
  void whatIsUndoneLeavesNoLeaf() {
    Submission refused =
        new Submission(
            java.util.UUID.randomUUID(),
            "vi",
            Form.FULL,
            null,
            Map.of("Q0", "5"),
            Map.of(),
            "refuse",
            null);
    String code = ledger.survey().code(ledger.survey().narrow());

    assertThrows(
        RuntimeException.class,
        () -> ledger.bean(Acceptance.class).accept(code, Channel.QR, refused));

    assertEquals(0, number("select count(*) from ledger_pending"));
    assertEquals(0, number("select count(*) from response"));
  }

  @Test
  void aRepeatAddsNothing() {
    java.util.UUID id = java.util.UUID.randomUUID();
    Receipt first = ledger.answer(id, "4");
    Receipt again = ledger.answer(id, "4");
    ledger.answers(4);

    assertEquals(first.code(), again.code());
    assertEquals(5, ledger.seal().head().size());
  }

  @Test
  void aReceiptIsProvedToWhoeverWorksItOutAnew() throws GeneralSecurityException {
    List<Receipt> receipts = ledger.answers(23);
    ledger.seal();
    receipts.addAll(ledger.answers(290));
    ledger.seal();

    for (Receipt receipt : receipts) {
      ReceiptCheck check = ledger.bean(ReceiptChecks.class).check(receipt.code(), null);
      Proof proof = Objects.requireNonNull(check.proof());
      Head head = proof.head().head();
      byte[] leaf = sha(new byte[] {0}, sha(proof.secret()));
      assertArrayEquals(head.receipts(), climb(leaf, proof.index(), head.size(), proof.path()));
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(ledger.bean(Ledger.class).keys().getFirst());
      String note = proof.head().note();
      ed25519.update(
          note.substring(0, note.indexOf("signature ")).getBytes(StandardCharsets.UTF_8));
      assertTrue(ed25519.verify(proof.head().signature()));
    }
  }

  /** From a leaf to the root, written once more and from RFC 6962 alone. */
  private static byte[] climb(byte[] leaf, long index, long size, List<byte[]> path) {
    if (size == 1) {
      return leaf;
    }
    long left = Long.highestOneBit(size - 1);
    List<byte[]> below = path.subList(0, path.size() - 1);
    byte[] sibling = path.getLast();
    return index < left
        ? sha(new byte[] {1}, climb(leaf, index, left, below), sibling)
        : sha(new byte[] {1}, sibling, climb(leaf, index - left, size - left, below));
  }

  private static byte[] sha(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAAA-AAAAA", "", "K7M2P", "0O1I0-0O1I0", "'; drop table response; --"})
  void anUnknownReceiptProvesNothing(String code) {
    ledger.answers(6);
    ledger.seal();

    ReceiptCheck check = ledger.bean(ReceiptChecks.class).check(code, null);
    assertEquals(State.UNKNOWN, check.state());
  }

  @Test
  void aReceiptMayBeTypedAnyhowAndItsSecretMustBeItsOwn() {
    Receipt receipt = ledger.answers(5).getFirst();
    ledger.seal();
    ReceiptChecks checks = ledger.bean(ReceiptChecks.class);

    String loose = " " + receipt.code().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    assertEquals(State.RECORDED, checks.check(loose, null).state());
    Proof proof = Objects.requireNonNull(checks.check(receipt.code(), null).proof());
    String secret = Hashes.hex(proof.secret());
    assertEquals(State.RECORDED, checks.check(receipt.code(), secret).state());
    assertEquals(
        State.UNKNOWN, checks.check(receipt.code(), secret.replaceAll("[0-9]", "a")).state());
  }

  @Test
  void fewResponsesWaitForMore() {
    assertTrue(ledger.bean(Sealing.class).daily().isPresent());
    List<Receipt> few = ledger.answers(4);

    assertEquals("nothing_to_seal", Problems.of(ledger::seal).code());
    assertEquals(State.WAITING, ledger.state(few.getFirst()));

    ledger.answer("3");
    assertEquals(5, ledger.seal().head().size());
    assertEquals(State.RECORDED, ledger.state(few.getFirst()));
  }

  @Test
  void whatHasWaitedAWeekWaitsNoLonger() {
    ledger.bean(Sealing.class).daily();
    Receipt lonely = ledger.answer("1");
    ledger.survey().run("update ledger_pending set day = day - 8");

    assertEquals(1, ledger.seal().head().size());
    assertEquals(State.RECORDED, ledger.state(lonely));
  }

  @Test
  void aDayGetsOneHeadAndItsOwnResponses() {
    ledger.answers(6);
    assertEquals(6, ledger.bean(Sealing.class).daily().orElseThrow().head().size());
    ledger.answers(6);
    assertTrue(ledger.bean(Sealing.class).daily().isEmpty());

    // the first head becomes one of yesterday; the new responses are of today and wait
    ledger
        .survey()
        .run(
            "alter table ledger_head disable trigger all;"
                + "update ledger_head set note = regexp_replace(note, 'time [^\\n]*',"
                + " 'time 2026-01-01T00:00:00Z')");
    assertEquals(6, ledger.bean(Sealing.class).daily().orElseThrow().head().size());
    assertEquals(6, number("select count(*) from ledger_pending"));
  }

  @Test
  void nothingThatIsLeftJoinsAReceiptWithAResponse() {
    ledger.answers(40);
    ledger.seal();

    assertEquals(0, number("select count(*) from ledger_pending"));
    assertEquals(
        2,
        number(
            "select count(*) from information_schema.columns where table_name = 'ledger_receipt'"));
    for (Tree tree : Tree.values()) {
      List<byte[]> leaves = ledger.bean(LeafRows.class).leaves(tree, 0, 40);
      List<byte[]> sorted = new ArrayList<>(leaves);
      sorted.sort(Arrays::compareUnsigned);
      assertEquals(
          sorted.stream().map(Hashes::hex).toList(), leaves.stream().map(Hashes::hex).toList());
      assertEquals(40, leaves.size());
    }
  }

  @Test
  void headsGrowConsistently() {
    List<SignedHead> heads = new ArrayList<>();
    for (int count : new int[] {5, 11, 260, 7}) {
      ledger.answers(count);
      heads.add(ledger.seal());
    }
    for (SignedHead from : heads) {
      for (SignedHead to : heads.subList(heads.indexOf(from), heads.size())) {
        Ledger.Consistency proof =
            ledger.bean(Ledger.class).consistency(from.head().number(), to.head().number());
        for (Tree tree : Tree.values()) {
          assertTrue(
              Proofs.extendsTree(
                  from.head().size(),
                  tree.root(from.head()),
                  to.head().size(),
                  tree.root(to.head()),
                  proof.of(tree)));
        }
      }
    }
    assertEquals(
        "not_found", Problems.of(() -> ledger.bean(Ledger.class).consistency(1, 9)).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ledger_receipt",
        "ledger_commitment",
        "ledger_head",
        "ledger_entry",
        "ledger_key"
      })
  void theDatabaseRefusesToChangeWhatIsWritten(String table) {
    ledger.answers(5);
    ledger.seal();
    String column =
        table.equals("ledger_key")
            ? "id"
            : table.matches("ledger_(receipt|commitment)") ? "index" : "number";

    for (String statement :
        List.of(
            "update " + table + " set " + column + " = " + column,
            "delete from " + table,
            "truncate " + table + " cascade")) {
      Exception refused = assertThrows(Exception.class, () -> ledger.survey().run(statement));
      assertTrue(
          Constraints.violated(refused).orElse("").endsWith("_immutable"), statement + refused);
    }
  }

  @Test
  void treesOfUnequalSizeGetNoHead() {
    ledger.answers(5);
    ledger.survey().run("insert into ledger_receipt values (0, sha256('stuffed'))");

    assertThrows(RuntimeException.class, ledger::seal);
    assertEquals(0, number("select count(*) from ledger_head"));
    assertEquals(5, number("select count(*) from ledger_pending"));
  }
}
