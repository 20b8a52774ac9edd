package vn.hailong.response.store;

/** Rollups of one group and one service field added up. */
public record RollupSum(
    String group, String serviceField, long used, long excluded, long[] counts, long[] moments) {}
