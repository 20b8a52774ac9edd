package vn.hailong.ledger.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file of leaf hashes, 32 bytes each, read from its beginning. */
final class LeafFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] leaf = new byte[Hashes.LENGTH];
  private boolean ended;

  LeafFile(Path file) throws IOException {
    if (Files.size(file) % Hashes.LENGTH != 0) {
      throw new IllegalArgumentException(file + " does not hold whole hashes of 32 bytes");
    }
    in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
  }

  /** Whether the next hash is this one; true as well after the last one. */
  boolean nextIs(byte[] hash) {
    return !read() || Arrays.equals(leaf, hash);
  }

  boolean hasMore() {
    return read();
  }

  private boolean read() {
    try {
      ended = ended || in.readNBytes(leaf, 0, leaf.length) < leaf.length;
      return !ended;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
