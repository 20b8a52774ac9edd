package vn.hailong.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstallationKeyTest {

  @TempDir private Path directory;

  @Test
  void isMadeOnceForItsOwnerAloneAndSharedByNodes() throws Exception {
    Path file = directory.resolve("new/installation.key");
    byte[] sealed = new InstallationKey(file.toString()).seal("a", new byte[] {1, 2, 3});

    assertArrayEquals(new byte[] {1, 2, 3}, new InstallationKey(file.toString()).open("a", sealed));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var files = Files.list(file.getParent())) {
      assertEquals(1, files.count(), "no draft is left behind");
    }
  }

  @Test
  void opensNothingForAnotherPurposeOrAfterAChange() {
    InstallationKey key = new InstallationKey(null);
    byte[] sealed = key.seal("second factor of 1", new byte[] {1, 2, 3});

    assertThrows(IllegalStateException.class, () -> key.open("second factor of 2", sealed));
    byte[] changed = sealed.clone();
    changed[changed.length - 1] ^= 1;
    assertThrows(IllegalStateException.class, () -> key.open("second factor of 1", changed));
    assertThrows(
        IllegalStateException.class,
        () -> new InstallationKey(null).open("second factor of 1", sealed));
    assertFalse(Arrays.equals(key.hash("a", "bc"), key.hash("ab", "c")));
  }
}
