package vn.hailong.alert;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** E-mail addresses as letters here can go to: one, with a domain, and nothing hidden in it. */
final class MailAddress {

  private static final int LONGEST = 320;

  private MailAddress() {}

  static boolean isOne(String typed) {
    if (typed.length() > LONGEST
        || !typed.contains("@")
        || typed.chars().anyMatch(c -> c <= ' ' || c == 0x7f || c == ',')) {
      return false;
    }
    try {
      return new InternetAddress(typed, true).getAddress().equals(typed);
    } catch (AddressException e) {
      return false;
    }
  }
}
