package vn.hailong.identity;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.AccountId;
import vn.hailong.identity.store.AccountLinkRow;
import vn.hailong.identity.store.AccountLinkRows;
import vn.hailong.identity.store.AccountRow;

/** Links to choose a password, in the database. */
@Singleton
class StoredAccountLinks implements AccountLinks {

  private final LinkBook links;
  private final AccountLinkRows rows;
  private final LinkPost post;
  private final Forgotten forgotten;
  private final AccountBook book;
  private final NewAccounts added;
  private final NewPasswords passwords;
  private final ManagedAccounts managed;
  private final GrantRules rules;
  private final SessionBook sessions;
  private final FirstStep first;
  private final ApplicationEventPublisher<AccountChanged> changes;
  private final Trail trail;
  private final Clock clock;

  StoredAccountLinks(
      LinkBook links,
      AccountLinkRows rows,
      LinkPost post,
      Forgotten forgotten,
      AccountBook book,
      NewAccounts added,
      NewPasswords passwords,
      ManagedAccounts managed,
      GrantRules rules,
      SessionBook sessions,
      FirstStep first,
      ApplicationEventPublisher<AccountChanged> changes,
      Trail trail,
      Clock clock) {
    this.links = links;
    this.rows = rows;
    this.post = post;
    this.forgotten = forgotten;
    this.book = book;
    this.added = added;
    this.passwords = passwords;
    this.managed = managed;
    this.rules = rules;
    this.sessions = sessions;
    this.first = first;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Link invite(NewAccount wanted) {
    rules.require(wanted.grants());
    Account account = added.create(wanted, null);
    trail.record("invited", account, Map.of(), Map.of("login", account.login()));
    return links.make(account);
  }

  @Override
  @Transactional
  public Link renew(AccountId id) {
    Account account = managed.require(id);
    if (!account.enabled()) {
      throw new ProblemException(409, "account_disabled");
    }
    trail.record("link_made", account, Map.of(), Map.of());
    return links.make(account);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<AccountId> waiting(List<Account> accounts) {
    managed.requireInSight(accounts);
    List<Long> ids = accounts.stream().map(account -> account.id().value()).toList();
    return ids.isEmpty()
        ? Set.of()
        : rows.open(ids, clock.instant()).stream()
            .map(row -> new AccountId(row.accountId()))
            .collect(Collectors.toSet());
  }

  @Override
  public boolean mails() {
    return post.mails();
  }

  @Override
  @Transactional
  public void mail(Link link) {
    post.mail(managed.require(link.account().id()), link);
  }

  @Override
  @Transactional(readOnly = true)
  public byte[] letter(Link link, LetterPaper paper) {
    managed.require(link.account().id());
    return post.print(link, paper);
  }

  @Override
  public void forgotten(String login, Origin origin) {
    forgotten.ask(login, origin);
  }

  @Override
  @Transactional(readOnly = true)
  public Welcome open(String token) {
    AccountRow row = book.row(new AccountId(links.standing(token).accountId()));
    return new Welcome(row.displayName(), row.login(), row.passwordHash() == null);
  }

  @Override
  @Transactional
  public Admission accept(String token, String password, Origin origin) {
    AccountLinkRow link = links.standing(token);
    AccountId id = new AccountId(link.accountId());
    passwords.set(id, password);
    links.use(link);
    sessions.endAll(id);
    changes.publishEvent(new AccountChanged(id));
    trail.record("password_set_by_link", id);
    return first.passed(id, SignInWay.LINK, origin);
  }
}
