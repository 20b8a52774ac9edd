package vn.hailong.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressGuardTest {

  private final AddressGuard strict = new AddressGuard("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "239.1.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "[::1]",
        "[::]",
        "::1",
        "[::ffff:127.0.0.1]",
        "[::ffff:10.0.0.1]",
        "[::ffff:a00:1]",
        "[::10.0.0.1]",
        "[fe80::1]",
        "[fc00::1]",
        "[fd12:3456::1]",
        "[fec0::1]",
        "[ff02::1]",
        "[64:ff9b::a00:1]",
        "[2002:a00:1::]",
        "[2001:0:a00:1::1]",
        "[2001:db8::1]",
        "2130706433",
        "0x7f000001",
        "127.1",
        "localhost"
      })
  void noWayLeadsIntoTheOwnNetwork(String host) {
    // what Java does not take for an address is an unknown name: refused too
    assertThrows(Exception.class, () -> strict.addresses(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.15.255.255",
        "172.32.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "192.169.0.1",
        "[2400:cb00::1]",
        "[2606:4700::1111]"
      })
  void publicAddressesAreFine(String host) throws UnknownHostException {
    assertEquals(1, strict.addresses(host).size());
  }

  @Test
  void theOperatorOpensBlocksAndNoMore() throws UnknownHostException {
    AddressGuard guard = new AddressGuard(" 10.20.0.0/16, fd00:1::/32 ,192.168.1.7");

    assertEquals(1, guard.addresses("10.20.255.1").size());
    assertEquals(1, guard.addresses("[fd00:1::7]").size());
    assertEquals(1, guard.addresses("192.168.1.7").size());
    for (String host : new String[] {"10.21.0.1", "[fd00:2::7]", "192.168.1.8", "127.0.0.1"}) {
      assertThrows(AddressGuard.RefusedAddressException.class, () -> guard.addresses(host), host);
    }
    assertTrue(guard.isInside("10.20.0.1"));
    assertFalse(guard.isInside("8.8.8.8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.0/33", "10.0.0.0/-1", "example.org/8", "10.0.0.0/8/8", "fd00::/x"})
  void aBlockThatIsNoneStopsTheStart(String block) {
    assertThrows(IllegalArgumentException.class, () -> new AddressGuard(block));
  }

  @Test
  void aBlockEndsAtItsBit() throws UnknownHostException {
    Cidr block = Cidr.of("10.0.0.128/25");

    assertTrue(block.contains(InetAddress.getByName("10.0.0.128")));
    assertTrue(block.contains(InetAddress.getByName("10.0.0.255")));
    assertFalse(block.contains(InetAddress.getByName("10.0.0.127")));
    assertFalse(block.contains(InetAddress.getByName("::1")));
  }
}
