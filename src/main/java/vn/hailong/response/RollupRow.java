package vn.hailong.response;

/**
 * Summed rollups of one group and one service field.
 *
 * @param group the desk's id, the channel's code or the ISO day; empty when not grouped; {@code
 *     "0"} for answers without a desk
 * @param used responses that count
 * @param excluded responses that were not finished and do not count
 * @param counts number of answers per item and code, flattened: item i occupies as many places as
 *     its scale has options, in their order, and one more for "no opinion"
 * @param moments moments per standard measure, flattened in the order and length analytics defines
 */
public record RollupRow(
    String group, String serviceField, long used, long excluded, long[] counts, long[] moments) {}
