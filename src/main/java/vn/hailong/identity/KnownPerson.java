package vn.hailong.identity;

/** An account that may sign in, as a person, and the stamp of its password. */
record KnownPerson(Person person, String stamp) {}
