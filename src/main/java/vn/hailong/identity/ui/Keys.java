package vn.hailong.identity.ui;

import jakarta.inject.Singleton;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.SignIn;
import vn.hailong.identity.web.Doorway;

/** What pages need that let people in. */
@Singleton
record Keys(SignIn signIn, Accounts accounts, CurrentPerson current, Doorway doorway) {}
