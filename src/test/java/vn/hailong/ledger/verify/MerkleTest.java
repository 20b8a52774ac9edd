package vn.hailong.ledger.verify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MerkleTest {

  private static final int SIZES = 66;

  /** Leaves and roots of the reference implementation of RFC 6962 (certificate-transparency). */
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private final List<byte[]> leaves = new ArrayList<>();
  private final MerkleTree tree = new MerkleTree(this::perfect);

  MerkleTest() {
    for (int i = 0; i < SIZES; i++) {
      leaves.add(
          Hashes.leaf(i < LEAVES.size() ? Hashes.unhex(LEAVES.get(i)) : Hashes.utf8("leaf " + i)));
    }
  }

  private byte[] perfect(int level, long position) {
    return level == 0
        ? leaves.get((int) position)
        : Hashes.node(perfect(level - 1, 2 * position), perfect(level - 1, 2 * position + 1));
  }

  @Test
  void rootsAreThoseOfTheReference() {
    RootBuilder builder = new RootBuilder();
    for (int size = 0; size < ROOTS.size(); size++) {
      assertEquals(ROOTS.get(size), Hashes.hex(builder.root()));
      assertEquals(ROOTS.get(size), Hashes.hex(tree.root(size)));
      builder.add(leaves.get(size));
    }
  }

  @Test
  void builderAndTreeAgreeAtEverySize() {
    RootBuilder builder = new RootBuilder();
    for (int size = 0; size <= SIZES; size++) {
      assertArrayEquals(tree.root(size), builder.root());
      if (size < SIZES) {
        builder.add(leaves.get(size));
      }
    }
  }

  @Test
  void everyLeafIsProvedAndNoOtherOne() {
    for (int size = 1; size <= SIZES; size++) {
      byte[] root = tree.root(size);
      for (int index = 0; index < size; index++) {
        List<byte[]> path = tree.inclusion(index, size);
        assertTrue(Proofs.includes(root, size, leaves.get(index), index, path));
        assertFalse(Proofs.includes(root, size, Hashes.leaf(new byte[] {7}), index, path));
        assertFalse(size > 1 && Proofs.includes(root, size, leaves.get(index), index ^ 1, path));
        assertFalse(
            !path.isEmpty()
                && Proofs.includes(
                    root, size, leaves.get(index), index, path.subList(1, path.size())));
      }
    }
    assertThrows(IndexOutOfBoundsException.class, () -> tree.inclusion(5, 5));
  }

  @Test
  void everyGrowthIsProvedAndNoRewriting() {
    for (int size = 0; size <= SIZES; size++) {
      for (int before = 0; before <= size; before++) {
        List<byte[]> proof = tree.consistency(before, size);
        byte[] old = tree.root(before);
        byte[] now = tree.root(size);
        assertTrue(Proofs.extendsTree(before, old, size, now, proof), before + " in " + size);
        byte[] other = Hashes.sha256(old);
        assertFalse(Proofs.extendsTree(before, other, size, now, proof));
        assertFalse(before > 0 && Proofs.extendsTree(before, old, size, other, proof));
      }
    }
  }
}
