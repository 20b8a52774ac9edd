package vn.hailong.alert.store;

import io.micronaut.core.annotation.Introspected;

/** Where somebody wants letters. */
@Introspected
public record AddressRow(long accountId, String address) {}
