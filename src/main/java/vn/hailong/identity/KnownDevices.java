package vn.hailong.identity;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hailong.common.id.AccountId;

/**
 * Recognises browsers in which somebody has signed in before, by a cookie that only this
 * installation can make and of which it keeps nothing. Guesses from elsewhere do not slow them
 * down.
 */
@Singleton
final class KnownDevices {

  private static final String BETWEEN = "~";
  private static final int AT_MOST = 5;
  private static final int NONCE_BYTES = 12;
  private static final int MAC_BYTES = 16;

  private final InstallationKey key;

  KnownDevices(InstallationKey key) {
    this.key = key;
  }

  /** Whether one of the cookie's entries was made for the account. */
  boolean knows(AccountId account, String devices) {
    return entries(devices).anyMatch(entry -> isFor(account, entry));
  }

  /** The cookie with an entry for the account; of several people at one desk the last five stay. */
  String remember(AccountId account, String devices) {
    String nonce = account.value() + "." + text(Secrets.bytes(NONCE_BYTES));
    Stream<String> others = entries(devices).filter(entry -> !isFor(account, entry));
    return Stream.concat(Stream.of(nonce + "." + mac(nonce)), others)
        .limit(AT_MOST)
        .collect(Collectors.joining(BETWEEN));
  }

  private static Stream<String> entries(String devices) {
    return Arrays.stream(devices.split(BETWEEN, AT_MOST + 1)).limit(AT_MOST);
  }

  private boolean isFor(AccountId account, String entry) {
    int end = entry.lastIndexOf('.');
    return end > 0
        && entry.startsWith(account.value() + ".")
        && MessageDigest.isEqual(
            bytes(mac(entry.substring(0, end))), bytes(entry.substring(end + 1)));
  }

  private String mac(String nonce) {
    return text(Arrays.copyOf(key.hash("device", nonce), MAC_BYTES));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
