package vn.hailong.template;

/** The two kinds of templates. */
public enum TemplateKind {
  QUESTIONNAIRE("questionnaire"),
  CRITERIA_SET("criteria-set");

  private final String code;

  TemplateKind(String code) {
    this.code = code;
  }

  /** As in the files and in the database. */
  public String code() {
    return code;
  }

  /** The kind of a code. */
  public static TemplateKind of(String code) {
    for (TemplateKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("unknown kind of template: " + code);
  }
}
