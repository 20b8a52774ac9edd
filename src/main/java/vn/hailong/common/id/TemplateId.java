package vn.hailong.common.id;

/** Identifies a published version of a questionnaire or criteria set. */
public record TemplateId(long value) {

  public TemplateId {
    if (value <= 0) {
      throw new IllegalArgumentException("an id is positive: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
