package vn.hailong.response.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.ProblemException;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.RoundId;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;

/** The round a screen's address names. */
record RoundInAddress(long id) implements Serializable {

  static final RoundInAddress NONE = new RoundInAddress(0);

  static RoundInAddress of(BeforeEnterEvent event) {
    return new RoundInAddress(event.getRouteParameters().getLong("round").orElse(0L));
  }

  /**
   * The round.
   *
   * @throws ProblemException {@code not_found}, or that of whoever may not see it
   */
  Round round(Rounds rounds) {
    if (id <= 0) {
      throw new ProblemException(404, "not_found");
    }
    return rounds.round(new RoundId(id));
  }

  /** Its agency; null when there is none to show, which the screen says in its content. */
  @Nullable AgencyId agency(Rounds rounds) {
    try {
      return round(rounds).agency();
    } catch (ProblemException e) {
      return null;
    }
  }
}
