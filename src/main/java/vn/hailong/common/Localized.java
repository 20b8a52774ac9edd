package vn.hailong.common;

import java.util.Locale;

/** A sentence that exists in every language of the product. */
@FunctionalInterface
public interface Localized {

  /** The sentence for the reader. */
  String text(Locale locale);
}
