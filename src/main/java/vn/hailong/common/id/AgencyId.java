package vn.hailong.common.id;

/** Identifies an agency. */
public record AgencyId(long value) {

  public AgencyId {
    if (value <= 0) {
      throw new IllegalArgumentException("an id is positive: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
