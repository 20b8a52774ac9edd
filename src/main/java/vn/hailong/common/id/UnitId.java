package vn.hailong.common.id;

/** Identifies a unit of an agency. */
public record UnitId(long value) {

  public UnitId {
    if (value <= 0) {
      throw new IllegalArgumentException("an id is positive: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
