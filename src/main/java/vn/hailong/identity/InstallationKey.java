package vn.hailong.identity;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A key that lies beside the database, not in it: who gets hold of a dump can neither make codes of
 * second factors nor forge device cookies. Made at first need; several nodes share the file.
 */
@Singleton
final class InstallationKey {

  private static final int BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final @Nullable Path file;
  private byte @Nullable [] key;

  InstallationKey(@Nullable @Property(name = "hailong.key-file") String file) {
    this.file = file == null ? null : Path.of(file);
  }

  /** A keyed hash; different purposes never share one. */
  byte[] hash(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key(), "HmacSHA256"));
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** AES-256-GCM; can be opened only for the same purpose. */
  byte[] seal(String purpose, byte[] plain) {
    byte[] nonce = Secrets.bytes(NONCE_BYTES);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce, plain);
    byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
    return whole;
  }

  /**
   * What was sealed.
   *
   * @throws IllegalStateException when it was sealed with another key or changed since
   */
  byte[] open(String purpose, byte[] whole) {
    return cipher(
        Cipher.DECRYPT_MODE,
        purpose,
        Arrays.copyOf(whole, NONCE_BYTES),
        Arrays.copyOfRange(whole, NONCE_BYTES, whole.length));
  }

  private byte[] cipher(int mode, String purpose, byte[] nonce, byte[] content) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      SecretKeySpec sealing = new SecretKeySpec(hash("seal", purpose), "AES");
      cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the installation key does not open this: " + purpose, e);
    }
  }

  private synchronized byte[] key() {
    if (key == null) {
      key = file == null ? Secrets.bytes(BYTES) : read(file);
    }
    return key;
  }

  private static byte[] read(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
      if (key.length != BYTES) {
        throw new IllegalStateException(file + " does not hold a key of 32 bytes in Base64");
      }
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException("the installation key " + file + " cannot be read", e);
    }
  }

  private static void create(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] mine =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".new", mine);
    Files.writeString(
        draft,
        Base64.getEncoder().encodeToString(Secrets.bytes(BYTES)) + "\n",
        StandardOpenOption.SYNC);
    try {
      // a hard link appears whole and never replaces what another node made meanwhile
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      // the other node's key it is
    } finally {
      Files.delete(draft);
    }
  }
}
