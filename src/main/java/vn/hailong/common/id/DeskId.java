package vn.hailong.common.id;

/** Identifies a desk. */
public record DeskId(long value) {

  public DeskId {
    if (value <= 0) {
      throw new IllegalArgumentException("an id is positive: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
