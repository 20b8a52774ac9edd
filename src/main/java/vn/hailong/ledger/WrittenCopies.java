package vn.hailong.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hailong.ledger.verify.ExportDirectory;
import vn.hailong.ledger.verify.Hashes;
import vn.hailong.ledger.verify.PublicKeys;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.ledger.verify.Tree;

/** Writes the files that {@link ExportDirectory} reads. */
@Singleton
class WrittenCopies implements LedgerCopies {

  private static final int BUFFER = 1 << 18;

  private final StoredLedgerData data;
  private final Ledger ledger;

  WrittenCopies(StoredLedgerData data, Ledger ledger) {
    this.data = data;
    this.ledger = ledger;
  }

  @Override
  public long write(Path directory, boolean answers) throws IOException {
    Path heads = Files.createDirectories(directory.resolve(ExportDirectory.HEADS));
    Path keys = Files.createDirectories(directory.resolve(ExportDirectory.KEYS));
    List<SignedHead> all = data.heads();
    for (SignedHead head : all) {
      Files.writeString(heads.resolve(ExportDirectory.fileOf(head.head())), head.note());
    }
    for (PublicKey key : ledger.keys()) {
      Files.writeString(keys.resolve(PublicKeys.id(key) + ".pem"), PublicKeys.pem(key));
    }
    for (Tree tree : Tree.values()) {
      leaves(directory.resolve(ExportDirectory.fileOf(tree)), tree);
    }
    try (BufferedWriter out =
        Files.newBufferedWriter(directory.resolve(ExportDirectory.ENTRIES), UTF_8)) {
      data.entries(entry -> line(out, entry));
    }
    if (answers) {
      try (BufferedWriter out =
          Files.newBufferedWriter(directory.resolve(ExportDirectory.ANSWERS), UTF_8)) {
        data.stored(stored -> line(out, answers(stored)));
      }
    }
    return all.isEmpty() ? 0 : all.getLast().head().size();
  }

  private static String answers(StoredLedgerData.Stored stored) {
    byte @Nullable [] nonce = stored.row().nonce();
    return stored.row().head()
        + "\t"
        + (nonce == null ? "" : Hashes.hex(nonce))
        + "\t"
        + stored.text();
  }

  private void leaves(Path file, Tree tree) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
      data.leaves(
          tree,
          leaf -> {
            try {
              out.write(leaf);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static void line(BufferedWriter out, String text) {
    try {
      out.write(text);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
