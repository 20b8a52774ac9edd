package vn.hailong.alert.store;

import io.micronaut.core.annotation.Introspected;

/** What somebody chose for one event. */
@Introspected
public record ChoiceRow(long accountId, String event, boolean byMail) {}
