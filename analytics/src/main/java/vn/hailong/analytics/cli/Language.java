package vn.hailong.analytics.cli;

import java.util.Locale;

/** The languages the command speaks. */
enum Language {
  EN,
  VI;

  Locale locale() {
    return Locale.of(code());
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
