package vn.hailong.alert;

import java.util.List;
import java.util.Locale;
import vn.hailong.common.Localized;
import vn.hailong.common.Messages;

/** A message as a part of another. */
record Sentence(Messages messages, String key, List<Object> arguments) implements Localized {

  Sentence(Messages messages, String key, Object... arguments) {
    this(messages, key, List.of(arguments));
  }

  @Override
  public String text(Locale locale) {
    return messages.text(locale, key, arguments.toArray());
  }
}
