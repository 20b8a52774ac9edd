package vn.hailong.alert;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hailong.alert.store.ChoiceRows;
import vn.hailong.alert.store.NoticeRow;
import vn.hailong.alert.store.NoticeRows;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Actor;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.mail.Outbox;
import vn.hailong.identity.Colleagues;

/** Everybody's own notices; asks for no permission, only for who it is. */
@Singleton
class StoredInbox implements Inbox {

  private final NoticeRows rows;
  private final ChoiceRows choices;
  private final Subscriptions subscriptions;
  private final Colleagues colleagues;
  private final Outbox outbox;
  private final Access access;
  private final Clock clock;

  StoredInbox(
      NoticeRows rows,
      ChoiceRows choices,
      Subscriptions subscriptions,
      Colleagues colleagues,
      Outbox outbox,
      Access access,
      Clock clock) {
    this.rows = rows;
    this.choices = choices;
    this.subscriptions = subscriptions;
    this.colleagues = colleagues;
    this.outbox = outbox;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public long unread() {
    return account().map(me -> rows.unread(me.value())).orElse(0L);
  }

  @Override
  public List<Item> notices(boolean unreadOnly, long below, int atMost) {
    return rows.of(me().value(), unreadOnly, below, atMost).stream()
        .map(StoredInbox::item)
        .toList();
  }

  @Override
  @Transactional
  public String read(long id) {
    String link =
        rows.link(me().value(), id).orElseThrow(() -> new ProblemException(404, "not_found"));
    rows.read(me().value(), id, now());
    return link;
  }

  @Override
  @Transactional
  public void readAll() {
    rows.readAll(me().value(), now());
  }

  @Override
  public Map<EventKind, Boolean> byMail() {
    Map<String, Boolean> chosen = subscriptions.choices(me());
    Map<EventKind, Boolean> all = new EnumMap<>(EventKind.class);
    for (EventKind kind : EventKind.values()) {
      if (kind.concerns() == null || access.allowsAnywhere(kind.concerns())) {
        all.put(kind, chosen.getOrDefault(kind.code(), kind.usuallyByMail()));
      }
    }
    return all;
  }

  @Override
  @Transactional
  public void choose(EventKind kind, boolean byMail) {
    choices.choose(me().value(), kind.code(), byMail);
  }

  @Override
  public String address() {
    return colleagues.colleague(me()).map(subscriptions::address).orElse("");
  }

  @Override
  @Transactional
  public void changeAddress(String address) {
    long me = me().value();
    String wanted = address.strip();
    if (wanted.isEmpty()) {
      choices.forgetAddress(me);
    } else if (MailAddress.isOne(wanted)) {
      choices.changeAddress(me, wanted);
    } else {
      throw new ProblemException(422, "invalid_mail_address");
    }
  }

  @Override
  public boolean mailWorks() {
    return outbox.delivers();
  }

  private AccountId me() {
    return account()
        .orElseThrow(() ->
            access.actor().isEmpty()
                ? new ProblemException(401, "unauthenticated")
                : new ProblemException(403, "forbidden"));
  }

  private Optional<AccountId> account() {
    return access.actor().map(Actor::account);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Item item(NoticeRow row) {
    return new Item(
        row.id(),
        EventKind.of(row.event()),
        row.textVi(),
        row.textEn(),
        row.link(),
        row.createdAt(),
        row.isRead());
  }
}
