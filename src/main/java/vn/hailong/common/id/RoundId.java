package vn.hailong.common.id;

/** Identifies a survey round. */
public record RoundId(long value) {

  public RoundId {
    if (value <= 0) {
      throw new IllegalArgumentException("an id is positive: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
