package vn.hailong.job;

import java.util.Locale;
import vn.hailong.common.Localized;
import vn.hailong.common.Messages;

/** A job's name in the reader's words. */
record JobName(String name) implements Localized {

  private static final Messages MESSAGES = new Messages();

  @Override
  public String text(Locale locale) {
    String key = "job.name." + name;
    return MESSAGES.has(locale, key) ? MESSAGES.text(locale, key) : name;
  }
}
