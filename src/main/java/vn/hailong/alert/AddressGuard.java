package vn.hailong.alert;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps webhooks from reaching into the office's own network: only addresses of the public internet
 * are called, except those the operator allows in {@code hailong.webhooks.allow}. The blocks are
 * those of IANA's special-purpose registries (RFC 6890).
 */
@Singleton
class AddressGuard {

  private static final List<Cidr> NOT_PUBLIC =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4")
          .map(Cidr::of)
          .toList();

  /** Of IPv6 only global unicast is public, without what tunnels IPv4 or is set apart in it. */
  private static final Cidr GLOBAL_6 = Cidr.of("2000::/3");

  private static final List<Cidr> NOT_PUBLIC_6 =
      Stream.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20").map(Cidr::of).toList();

  private final List<Cidr> allowed;

  AddressGuard(@Property(name = "hailong.webhooks.allow", defaultValue = "") String allowed) {
    this.allowed =
        Arrays.stream(allowed.split(",", -1))
            .map(String::strip)
            .filter(block -> !block.isEmpty())
            .map(Cidr::of)
            .toList();
  }

  /** That an address must not be called. */
  static final class RefusedAddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedAddressException(String host, InetAddress address) {
      super(host + " is at " + address.getHostAddress() + ", which is not a public address");
    }
  }

  /**
   * The addresses of a host, after each of them was looked at: a name with one bad address is bad.
   *
   * @throws UnknownHostException when the name leads nowhere
   * @throws RefusedAddressException when an address is neither public nor allowed
   */
  List<InetAddress> addresses(String host) throws UnknownHostException {
    List<InetAddress> all = List.of(InetAddress.getAllByName(bare(host)));
    for (InetAddress address : all) {
      if (!isPublic(address) && !isAllowed(address)) {
        throw new RefusedAddressException(host, address);
      }
    }
    return all;
  }

  /** Whether all addresses of a host lie in blocks the operator named. */
  boolean isInside(String host) throws UnknownHostException {
    return Stream.of(InetAddress.getAllByName(bare(host))).allMatch(this::isAllowed);
  }

  private boolean isAllowed(InetAddress address) {
    return allowed.stream().anyMatch(block -> block.contains(address));
  }

  /** IPv4 addresses mapped into IPv6 arrive here as what they are. */
  static boolean isPublic(InetAddress address) {
    if (address instanceof Inet6Address) {
      return GLOBAL_6.contains(address)
          && NOT_PUBLIC_6.stream().noneMatch(block -> block.contains(address));
    }
    return NOT_PUBLIC.stream().noneMatch(block -> block.contains(address));
  }

  /** Without the brackets an address bar puts around IPv6. */
  private static String bare(String host) {
    return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
  }
}
