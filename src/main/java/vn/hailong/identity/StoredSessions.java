package vn.hailong.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.AccountId;
import vn.hailong.identity.store.StaffSessionRow;

/** Sessions in the database. */
@Singleton
class StoredSessions implements Sessions {

  private final SessionBook book;
  private final Self self;
  private final ManagedAccounts managed;
  private final ProvinceSignOut province;
  private final Trail trail;

  StoredSessions(
      SessionBook book, Self self, ManagedAccounts managed, ProvinceSignOut province, Trail trail) {
    this.book = book;
    this.self = self;
    this.managed = managed;
    this.province = province;
    this.trail = trail;
  }

  @Override
  @Transactional(readOnly = true)
  public List<StaffSession> mine(SignedIn current) {
    byte[] own = Sha256.of(current.handle());
    return book.of(self.id()).stream().map(row -> session(row, own)).toList();
  }

  private static StaffSession session(StaffSessionRow row, byte[] own) {
    return new StaffSession(
        Objects.requireNonNull(row.id()),
        SignInWay.of(row.way()),
        row.browser(),
        row.createdAt(),
        row.seenAt(),
        Arrays.equals(row.handleHash(), own));
  }

  @Override
  @Transactional
  public void end(long id) {
    AccountId me = self.id();
    if (!book.end(me, id)) {
      throw new ProblemException(404, "not_found");
    }
    trail.record("session_ended", me);
  }

  @Override
  @Transactional
  public void endOthers(SignedIn current) {
    if (!self.id().equals(current.id())) {
      throw new ProblemException(404, "not_found");
    }
    book.endOthers(current);
    trail.record("sessions_ended", current.id());
  }

  @Override
  @Transactional
  public void endAll(AccountId id) {
    Account account = managed.require(id);
    book.endAll(id);
    trail.record("sessions_ended", account, Map.of(), Map.of());
  }

  @Override
  @Transactional
  public Optional<String> signOut(SignedIn current) {
    book.end(current);
    return province.address(current);
  }
}
