package vn.hailong.response.store;

import java.time.LocalDate;

/**
 * What a rollup needs of a response.
 *
 * @param deskId 0 for none
 * @param day in the office's time zone
 * @param used false for an unfinished response of a round that leaves those out
 */
public record FoldRow(
    long roundId,
    long deskId,
    String serviceField,
    String channel,
    LocalDate day,
    boolean used,
    byte[] answers) {

  /** The rollup it belongs to. */
  public RollupKey key() {
    return new RollupKey(roundId, deskId, serviceField, channel, day);
  }
}
