package vn.hailong.analytics.integrity;

/** A month's responses and what their check came to. */
public record CheckedMonth(ResponseLog log, IntegrityReport report) {}
