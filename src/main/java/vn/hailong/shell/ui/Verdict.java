package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** What the data support about a target, in words and with an icon of its own shape. */
public enum Verdict {
  /** The whole interval lies on the target or above. */
  REACHED(VaadinIcon.CHECK_CIRCLE, "good"),
  /** The whole interval lies below the target. */
  NOT_REACHED(VaadinIcon.CLOSE_CIRCLE, "danger"),
  /** The interval holds the target: more responses are needed. */
  UNDETERMINED(VaadinIcon.QUESTION_CIRCLE, "warning");

  private final VaadinIcon icon;
  private final String tone;

  Verdict(VaadinIcon icon, String tone) {
    this.icon = icon;
    this.tone = tone;
  }

  /** The verdict of a scorecard's code, such as {@code not_reached}. */
  public static Verdict of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The chip, in the reader's language. */
  public Span chip(Component reader) {
    Span chip = new Span(icon.create());
    chip.add(reader.getTranslation("shell.verdict." + name().toLowerCase(Locale.ROOT)));
    chip.addClassNames("hl-chip", "hl-" + tone);
    return chip;
  }
}
