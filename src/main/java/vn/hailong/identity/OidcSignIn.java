package vn.hailong.identity;

import jakarta.inject.Singleton;
import java.net.URI;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.AccountId;

/** Sign-in at the province by OpenID Connect. */
@Singleton
class OidcSignIn implements ProvinceSignIn {

  private final OidcSettings settings;
  private final OidcExchange exchange;
  private final ProvinceAccounts accounts;
  private final ProvinceSignOut signOut;
  private final SessionBook sessions;
  private final Self self;

  OidcSignIn(
      OidcSettings settings,
      OidcExchange exchange,
      ProvinceAccounts accounts,
      ProvinceSignOut signOut,
      SessionBook sessions,
      Self self) {
    this.settings = settings;
    this.exchange = exchange;
    this.accounts = accounts;
    this.signOut = signOut;
    this.sessions = sessions;
    this.self = self;
  }

  @Override
  public boolean offered() {
    return settings.present();
  }

  @Override
  public Departure depart(Purpose purpose) {
    requireOffered();
    if (purpose == Purpose.LINK) {
      self.id();
    }
    return exchange.depart(purpose);
  }

  @Override
  public SignedIn arrive(Pending pending, URI arrived, Origin origin) {
    requireOffered();
    OidcExchange.Proven proven = exchange.arrive(pending, arrived);
    AccountId id = accounts.settle(proven.claims());
    SignedIn session = sessions.open(id, SignInWay.PROVINCE, origin);
    signOut.remember(session, proven.token());
    return session;
  }

  @Override
  public void link(Pending pending, URI arrived) {
    AccountId me = self.id();
    requireOffered();
    accounts.link(me, exchange.arrive(pending, arrived).claims());
  }

  @Override
  public boolean linked() {
    AccountId me = self.id();
    return offered() && accounts.linked(me, settings.issuer().getValue());
  }

  @Override
  public void unlink() {
    AccountId me = self.id();
    requireOffered();
    accounts.unlink(me, settings.issuer().getValue());
  }

  private void requireOffered() {
    if (!offered()) {
      throw new ProblemException(404, "not_found");
    }
  }
}
