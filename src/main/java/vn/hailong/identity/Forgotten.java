package vn.hailong.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hailong.common.id.AccountId;
import vn.hailong.identity.store.AccountRow;
import vn.hailong.identity.store.AccountRows;

/** Helps who forgot the password, without telling anybody which accounts there are. */
@Singleton
class Forgotten {

  private static final Logger LOG = LoggerFactory.getLogger(Forgotten.class);

  private final AccountRows accounts;
  private final AccountBook book;
  private final LinkBook links;
  private final LinkPost post;
  private final Attempts attempts;
  private final Trail trail;
  private final jakarta.inject.Provider<Forgotten> self;

  Forgotten(
      AccountRows accounts,
      AccountBook book,
      LinkBook links,
      LinkPost post,
      Attempts attempts,
      Trail trail,
      jakarta.inject.Provider<Forgotten> self) {
    this.accounts = accounts;
    this.book = book;
    this.links = links;
    this.post = post;
    this.attempts = attempts;
    this.trail = trail;
    this.self = self;
  }

  /** Answers at once; whether a letter leaves must not show in the time either. */
  void ask(String typed, Origin origin) {
    String login = typed.strip().toLowerCase(Locale.ROOT);
    attempts.admit(Attempts.Step.FORGOTTEN, login, origin, false);
    Thread.ofVirtual()
        .start(() -> {
          try {
            self.get().send(login);
          } catch (RuntimeException e) {
            LOG.error("a link for a forgotten password could not be sent", e);
          }
        });
  }

  @Transactional
  void send(String login) {
    Optional<AccountRow> row =
        accounts
            .findByLogin(login)
            .filter(found -> found.disabledAt() == null)
            .filter(found -> found.passwordHash() != null && found.email() != null);
    if (row.isPresent() && post.mails()) {
      Account account = book.account(new AccountId(Objects.requireNonNull(row.get().id())));
      post.mail(account, links.make(account));
      trail.record("link_asked_for", account, java.util.Map.of(), java.util.Map.of());
    }
  }
}
