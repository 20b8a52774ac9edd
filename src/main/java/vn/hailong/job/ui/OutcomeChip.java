package vn.hailong.job.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import vn.hailong.job.Jobs.Outcome;

/** How a run ended, by word, icon and colour. */
final class OutcomeChip extends Span {

  private static final long serialVersionUID = 1L;

  OutcomeChip(Outcome outcome) {
    add(icon(outcome).create());
    add(getTranslation("job.outcome." + outcome.name().toLowerCase(Locale.ROOT)));
    addClassNames("hl-chip", tone(outcome));
  }

  private static VaadinIcon icon(Outcome outcome) {
    return switch (outcome) {
      case DONE -> VaadinIcon.CHECK_CIRCLE;
      case FAILED -> VaadinIcon.CLOSE_CIRCLE;
      case LOST -> VaadinIcon.UNLINK;
    };
  }

  private static String tone(Outcome outcome) {
    return switch (outcome) {
      case DONE -> "hl-good";
      case FAILED -> "hl-danger";
      case LOST -> "hl-warning";
    };
  }
}
