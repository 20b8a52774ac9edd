package vn.hailong.round.store;

import io.micronaut.core.annotation.Introspected;

/** How many dossiers a service field returned. */
@Introspected
public record PopulationRow(String serviceField, long dossiers) {}
