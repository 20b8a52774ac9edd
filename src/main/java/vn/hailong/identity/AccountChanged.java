package vn.hailong.identity;

import vn.hailong.common.id.AccountId;

/** Something about an account changed: what is remembered of it is out of date. */
record AccountChanged(AccountId id) {}
