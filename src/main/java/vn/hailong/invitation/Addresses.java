package vn.hailong.invitation;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/** Where a code leads, as citizens reach this server. */
@Singleton
class Addresses {

  private final String base;

  Addresses(@Property(name = "hailong.base-url") String baseUrl) {
    this.base = baseUrl.replaceFirst("/+$", "");
  }

  /** The address that a QR code holds. */
  String full(String code) {
    return base + "/s/" + code;
  }

  /** The address as people read and type it: browsers add the scheme. */
  String printed(String code) {
    return full(code).replaceFirst("^https?://", "");
  }
}
