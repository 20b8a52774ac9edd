package vn.hailong.alert.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A notice and whether its reader has read it. */
@Introspected
public record NoticeRow(
    long id,
    String event,
    String textVi,
    String textEn,
    String link,
    Instant createdAt,
    boolean isRead) {}
