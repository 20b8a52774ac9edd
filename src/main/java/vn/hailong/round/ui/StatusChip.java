package vn.hailong.round.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import vn.hailong.round.RoundStatus;

/** Where a round stands, in words and with an icon of its own shape. */
final class StatusChip extends Span {

  private static final long serialVersionUID = 1L;

  StatusChip(RoundStatus status) {
    add(icon(status).create());
    add(getTranslation("round.status." + status.name().toLowerCase(Locale.ROOT)));
    addClassName("hl-chip");
    if (status == RoundStatus.OPEN) {
      addClassName("hl-good");
    }
  }

  private static VaadinIcon icon(RoundStatus status) {
    return switch (status) {
      case PLANNED -> VaadinIcon.CLOCK;
      case OPEN -> VaadinIcon.PLAY_CIRCLE_O;
      case CLOSED -> VaadinIcon.LOCK;
    };
  }
}
