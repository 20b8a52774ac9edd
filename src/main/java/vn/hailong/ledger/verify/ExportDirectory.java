package vn.hailong.ledger.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A ledger taken out into files; {@code docs/guide/ledger.md} describes them. */
public final class ExportDirectory implements LedgerData {

  /** One canonical JSON text a line. */
  public static final String ENTRIES = "entries.jsonl";

  /** Head, nonce and canonical answers, with tabs between them; head 0 is not in the ledger. */
  public static final String ANSWERS = "answers.tsv";

  /** One note a file. */
  public static final String HEADS = "heads";

  /** The keys, one PEM text a file. */
  public static final String KEYS = "keys";

  private static final int BUFFER = 1 << 18;
  private static final int COLUMNS = 3;
  private static final Pattern RESPONSE = Pattern.compile("\"response\":\"([^\"]*)\"");

  private final Path directory;

  /** An existing directory. */
  public ExportDirectory(Path directory) {
    this.directory = directory;
  }

  /** The name of the file with a tree's leaf hashes, 32 bytes each. */
  public static String fileOf(Tree tree) {
    return tree.code() + ".leaves";
  }

  /** The name of a head's file. */
  public static String fileOf(Head head) {
    return "head-%08d.txt".formatted(head.number());
  }

  @Override
  public List<SignedHead> heads() throws IOException {
    return heads(directory.resolve(HEADS));
  }

  /**
   * The heads in a file or in all {@code .txt} files of a directory, by number.
   *
   * @throws IllegalArgumentException that names the file when one is no head
   */
  public static List<SignedHead> heads(Path place) throws IOException {
    List<SignedHead> heads = new ArrayList<>();
    for (Path file : files(place, ".txt")) {
      try {
        heads.add(SignedHead.parse(Files.readString(file)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
      }
    }
    heads.sort(Comparator.comparingLong(head -> head.head().number()));
    return heads;
  }

  /** The file itself, or the files of a directory with an ending, by name. */
  static List<Path> files(Path place, String ending) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @Override
  public void leaves(Tree tree, Consumer<byte[]> consumer) throws IOException {
    try (InputStream in =
        new BufferedInputStream(Files.newInputStream(directory.resolve(fileOf(tree))), BUFFER)) {
      for (byte[] leaf = in.readNBytes(Hashes.LENGTH);
          leaf.length > 0;
          leaf = in.readNBytes(Hashes.LENGTH)) {
        // a cut hash is no hash of any tree: it makes the root differ and is found so
        consumer.accept(leaf);
      }
    }
  }

  @Override
  public byte[] leaves(Tree tree, long from, long to) throws IOException {
    try (InputStream in = Files.newInputStream(directory.resolve(fileOf(tree)))) {
      in.skip(from * Hashes.LENGTH);
      return in.readNBytes(Math.toIntExact((to - from) * Hashes.LENGTH));
    }
  }

  @Override
  public void entries(Consumer<String> consumer) throws IOException {
    lines(ENTRIES, consumer);
  }

  @Override
  public void openings(Consumer<Opening> consumer) throws IOException {
    lines(ANSWERS, line -> consumer.accept(opening(line)));
  }

  private static Opening opening(String line) {
    String[] columns = line.split("\t", COLUMNS);
    if (columns.length < COLUMNS) {
      throw new IllegalArgumentException(ANSWERS + " has three columns: " + line);
    }
    Matcher response = RESPONSE.matcher(columns[2]);
    return new Opening(
        response.find() ? response.group(1) : "?",
        Long.parseLong(columns[0]),
        Commitments.leaf(Hashes.unhex(columns[1]), columns[2]),
        false);
  }

  private void lines(String file, Consumer<String> consumer) throws IOException {
    Path path = directory.resolve(file);
    if (Files.exists(path)) {
      try (Stream<String> lines = Files.lines(path)) {
        lines.forEach(consumer);
      }
    }
  }
}
