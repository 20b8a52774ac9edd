package vn.hailong.ledger.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A ledger made for tests: random leaves, signed heads, known answers. */
final class Sample {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private final KeyPair key = key();
  private final Random random = new Random(20261121);
  private final List<byte[]> receipts = new ArrayList<>();
  private final List<byte[]> commitments = new ArrayList<>();
  private final List<String> entries = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();
  private final List<SignedHead> heads = new ArrayList<>();

  private static KeyPair key() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  PublicKey publicKey() {
    return key.getPublic();
  }

  List<SignedHead> heads() {
    return heads;
  }

  List<byte[]> leaves(Tree tree) {
    return tree == Tree.RECEIPTS ? receipts : commitments;
  }

  void entry(String body) {
    entries.add(body);
  }

  /** Adds so many responses and makes a head. */
  SignedHead seal(int responses) {
    List<byte[]> newReceipts = new ArrayList<>();
    List<byte[]> newCommitments = new ArrayList<>();
    for (int i = 0; i < responses; i++) {
      byte[] nonce = bytes(Commitments.NONCE_LENGTH);
      String text = "{\"answers\":{\"A1\":\"5\"},\"response\":\"r" + random.nextLong() + "\"}";
      newReceipts.add(Commitments.receiptLeaf(bytes(Commitments.NONCE_LENGTH)));
      newCommitments.add(Commitments.leaf(nonce, text));
      answers.add(heads.size() + 1 + "\t" + Hashes.hex(nonce) + "\t" + text);
    }
    newReceipts.sort(Arrays::compareUnsigned);
    newCommitments.sort(Arrays::compareUnsigned);
    receipts.addAll(newReceipts);
    commitments.addAll(newCommitments);
    LocalDate day = DAY.plusDays(heads.size());
    SignedHead head =
        sign(
            new Head(
                "test.example",
                heads.size() + 1,
                day,
                day,
                receipts.size(),
                root(receipts),
                root(commitments),
                entries.size(),
                root(entries.stream().map(Commitments::entryLeaf).toList()),
                Instant.parse("2026-11-02T00:00:00Z").plusSeconds(86_400L * heads.size()),
                PublicKeys.id(key.getPublic())));
    heads.add(head);
    return head;
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  static byte[] root(List<byte[]> leaves) {
    RootBuilder root = new RootBuilder();
    leaves.forEach(root::add);
    return root.root();
  }

  SignedHead sign(Head head) {
    try {
      Signature signer = Signature.getInstance("Ed25519");
      signer.initSign(key.getPrivate());
      signer.update(Hashes.utf8(head.text()));
      return new SignedHead(head, signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes it as an export. */
  void write(Path directory) throws IOException {
    Path notes = Files.createDirectories(directory.resolve(ExportDirectory.HEADS));
    Path keys = Files.createDirectories(directory.resolve(ExportDirectory.KEYS));
    Files.writeString(keys.resolve("key.pem"), PublicKeys.pem(key.getPublic()));
    for (SignedHead head : heads) {
      Files.writeString(notes.resolve(ExportDirectory.fileOf(head.head())), head.note());
    }
    write(directory, Tree.RECEIPTS, receipts);
    write(directory, Tree.COMMITMENTS, commitments);
    Files.write(directory.resolve(ExportDirectory.ENTRIES), entries);
    Files.write(directory.resolve(ExportDirectory.ANSWERS), answers);
  }

  /** Writes other leaves over a tree's. */
  static void write(Path directory, Tree tree, List<byte[]> leaves) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    leaves.forEach(all::writeBytes);
    Files.write(directory.resolve(ExportDirectory.fileOf(tree)), all.toByteArray());
  }
}
