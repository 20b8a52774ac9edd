package vn.hailong.alert;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.hailong.common.Localized;
import vn.hailong.common.Messages;
import vn.hailong.common.mail.Letter;
import vn.hailong.common.notice.Notice;
import vn.hailong.identity.Colleague;

/** A notice as a letter. */
@Singleton
class NoticeLetters {

  private final Messages messages;
  private final String baseUrl;

  NoticeLetters(
      Messages messages, @Property(name = "hailong.base-url", defaultValue = "") String baseUrl) {
    this.messages = messages;
    this.baseUrl = baseUrl;
  }

  Letter letter(EventKind kind, Colleague reader, String address, Sentence text, Notice notice) {
    Locale language = reader.language();
    Localized detail = notice.detail();
    String middle = detail == null ? "" : "\n" + detail.text(language) + "\n";
    return new Letter(
        address,
        language,
        messages.text(language, "alert.letter.subject", eventName(language, kind)),
        messages.text(
            language,
            "alert.letter.body",
            reader.name(),
            text,
            middle,
            baseUrl + "/" + notice.link(),
            baseUrl + "/staff/notices/settings"));
  }

  private String eventName(Locale language, EventKind kind) {
    return messages.text(language, "alert.event." + kind.code());
  }
}
