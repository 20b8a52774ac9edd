package vn.hailong.identity;

/** What a right password, link or province sign-in leads to: a session, or one more step. */
public sealed interface Admission permits SignedIn, FactorPending {}
