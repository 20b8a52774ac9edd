package vn.hailong.response.store;

/** A rollup, or what is to be added to it. */
public record RollupEntry(RollupKey key, long used, long excluded, long[] counts, long[] moments) {}
