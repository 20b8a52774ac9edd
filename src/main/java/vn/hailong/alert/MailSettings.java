package vn.hailong.alert;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The mail server, from {@code hailong.mail.*} or the environment's {@code HAILONG_MAIL_*}. Without
 * a host no letter leaves.
 */
@Singleton
final class MailSettings {

  /** How the way to the server is protected. */
  enum Security {
    /** Not at all: for a relay on the same machine. */
    NONE,
    /** In plain text at first; goes on only when the server can encrypt. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS
  }

  private final String host;
  private final int port;
  private final Security security;
  private final String user;
  private final String password;
  private final String from;
  private final String certificates;

  MailSettings(
      @Property(name = "hailong.mail.host") @Nullable String host,
      @Property(name = "hailong.mail.port") @Nullable Integer port,
      @Property(name = "hailong.mail.security", defaultValue = "starttls") String security,
      @Property(name = "hailong.mail.user") @Nullable String user,
      @Property(name = "hailong.mail.password") @Nullable String password,
      @Property(name = "hailong.mail.from") @Nullable String from,
      @Property(name = "hailong.mail.certificates") @Nullable String certificates) {
    this.host = Objects.requireNonNullElse(host, "").strip();
    this.security = security(security);
    this.port = port == null ? usualPort(this.security) : port;
    this.user = Objects.requireNonNullElse(user, "");
    this.password = Objects.requireNonNullElse(password, "");
    this.from = Objects.requireNonNullElse(from, "").strip();
    this.certificates = Objects.requireNonNullElse(certificates, "");
    if (configured() && !MailAddress.isOne(this.from)) {
      throw new IllegalArgumentException(
          "hailong.mail.from must be the e-mail address letters come from");
    }
  }

  private static Security security(String typed) {
    try {
      return Security.valueOf(typed.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "hailong.mail.security is none, starttls or tls, not " + typed, e);
    }
  }

  private static int usualPort(Security security) {
    return switch (security) {
      case NONE -> 25;
      case STARTTLS -> 587;
      case TLS -> 465;
    };
  }

  boolean configured() {
    return !host.isEmpty();
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  Security security() {
    return security;
  }

  /** Empty for a server that asks for none. */
  String user() {
    return user;
  }

  String password() {
    return password;
  }

  String from() {
    return from;
  }

  /** A PEM file with the authority of the server's certificate; empty for the machine's own. */
  String certificates() {
    return certificates;
  }
}
