package vn.hailong.alert;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of addresses, such as {@code 10.20.0.0/16}.
 *
 * @param bits how many leading bits all its addresses share
 */
record Cidr(InetAddress network, int bits) {

  Cidr {
    if (bits < 0 || bits > network.getAddress().length * 8) {
      throw new IllegalArgumentException("too many bits for " + network + ": " + bits);
    }
  }

  /**
   * Reads a block; an address alone is a block of one.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Cidr of(String text) {
    String[] parts = text.strip().split("/", -1);
    try {
      if (parts.length > 2 || !parts[0].matches("[0-9a-fA-F:.]+")) {
        throw new IllegalArgumentException("not a block of addresses: " + text);
      }
      // digits and colons only: nothing is looked up
      InetAddress network = InetAddress.getByName(parts[0]);
      int all = network.getAddress().length * 8;
      return new Cidr(network, parts.length == 1 ? all : Integer.parseInt(parts[1]));
    } catch (UnknownHostException | NumberFormatException e) {
      throw new IllegalArgumentException("not a block of addresses: " + text, e);
    }
  }

  boolean contains(InetAddress address) {
    byte[] mine = network.getAddress();
    byte[] other = address.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    for (int i = 0; i < bits; i++) {
      int mask = 0x80 >> (i % 8);
      if ((mine[i / 8] & mask) != (other[i / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
