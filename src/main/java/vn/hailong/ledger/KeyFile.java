package vn.hailong.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import vn.hailong.ledger.verify.PublicKeys;

/** An Ed25519 key pair in one PEM file that only its owner may read. */
final class KeyFile {

  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
  private static final String END = "-----END PRIVATE KEY-----";

  private KeyFile() {}

  /** Reads the pair. */
  static KeyPair read(Path file) {
    try {
      String pem = Files.readString(file);
      int end = pem.indexOf(END);
      if (!pem.startsWith(BEGIN) || end < 0) {
        throw new IllegalStateException(file + " is not the key file of a ledger");
      }
      byte[] encoded =
          Base64.getDecoder().decode(pem.substring(BEGIN.length(), end).replaceAll("\\s", ""));
      PrivateKey secret =
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
      return new KeyPair(PublicKeys.ofPem(pem.substring(end + END.length())), secret);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(file + " holds no Ed25519 key", e);
    }
  }

  /** Makes a pair and keeps it; reads it when another start was faster. */
  static KeyPair create(Path file) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      String pem =
          BEGIN
              + "\n"
              + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())
              + "\n"
              + END
              + "\n"
              + PublicKeys.pem(pair.getPublic());
      Files.createDirectories(file.toAbsolutePath().getParent());
      // the rights are there before the secret is
      Files.createFile(file, owner(file));
      Files.writeString(file, pem, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
      return pair;
    } catch (FileAlreadyExistsException e) {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the ledger's key cannot be kept", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has Ed25519", e);
    }
  }

  private static FileAttribute<?>[] owner(Path file) {
    Set<String> views = file.getFileSystem().supportedFileAttributeViews();
    return views.contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
