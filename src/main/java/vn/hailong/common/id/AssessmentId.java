package vn.hailong.common.id;

/** Identifies an assessment: one agency, one year, one criteria set. */
public record AssessmentId(long value) {

  public AssessmentId {
    if (value <= 0) {
      throw new IllegalArgumentException("an id is positive: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
