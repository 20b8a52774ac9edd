package vn.hailong.office.store;

import io.micronaut.core.annotation.Introspected;

/** That a desk serves a field. */
@Introspected
public record DeskServes(long deskId, String serviceField) {}
