package vn.hailong.alert;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hailong.alert.store.NoticeRows;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.common.access.Permission;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.mail.Outbox;
import vn.hailong.common.notice.Notice;
import vn.hailong.common.notice.NoticeBoard;
import vn.hailong.identity.Colleague;
import vn.hailong.identity.Colleagues;

/** Tells people, their mailboxes and other systems, all in the caller's transaction. */
@Singleton
class PostedNotices implements NoticeBoard {

  private final NoticeRows rows;
  private final Colleagues colleagues;
  private final Subscriptions subscriptions;
  private final NoticeLetters letters;
  private final Outbox outbox;
  private final WebhookQueue webhooks;
  private final Messages messages;
  private final Clock clock;

  PostedNotices(
      NoticeRows rows,
      Colleagues colleagues,
      Subscriptions subscriptions,
      NoticeLetters letters,
      Outbox outbox,
      WebhookQueue webhooks,
      Messages messages,
      Clock clock) {
    this.rows = rows;
    this.colleagues = colleagues;
    this.subscriptions = subscriptions;
    this.letters = letters;
    this.outbox = outbox;
    this.webhooks = webhooks;
    this.messages = messages;
    this.clock = clock;
  }

  /** Whether a key has been used. */
  boolean posted(String once) {
    return rows.posted(once);
  }

  @Override
  @Transactional
  public boolean post(Notice notice) {
    EventKind kind = EventKind.of(notice.event());
    Sentence text = new Sentence(messages, "alert.text." + kind.code(), notice.arguments());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    AgencyId agency = notice.agency();
    long added =
        rows.add(
            kind.code(),
            agency == null ? null : agency.value(),
            text.text(Languages.VIETNAMESE),
            text.text(Languages.ENGLISH),
            notice.link(),
            now,
            notice.once());
    if (added == 0) {
      return false;
    }
    long id = rows.id(notice.once());
    List<Colleague> readers = readers(kind, agency, notice.to());
    readers.forEach(reader -> rows.addReader(reader.id().value(), id));
    if (outbox.delivers()) {
      Map<AccountId, String> addresses = subscriptions.addresses(kind, readers);
      for (Colleague reader : readers) {
        String address = addresses.get(reader.id());
        if (address != null) {
          outbox.put(letters.letter(kind, reader, address, text, notice));
        }
      }
    }
    if (kind.concerns() != null) {
      webhooks.put(kind, agency, text, notice.link(), now);
    }
    return true;
  }

  private List<Colleague> readers(
      EventKind kind, @Nullable AgencyId agency, @Nullable AccountId to) {
    Permission concerns = kind.concerns();
    if (to != null) {
      return colleagues.colleague(to).stream().toList();
    }
    if (concerns == null) {
      throw new IllegalArgumentException(kind + " is for one person");
    }
    return agency == null ? colleagues.atTheTop(concerns) : colleagues.closest(concerns, agency);
  }
}
