package vn.hailong.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hailong.response.RollupFilter;
import vn.hailong.response.RollupRow;

/**
 * What is shown of one round, the same for all. Two states that were ever shown differ by {@link
 * Cell#FEWEST} answers or more: the ends of past days, and between them states of today that are
 * shown only once as many answers have followed them. Nothing has to be remembered for that: after
 * a restart whatever is caught anew lies as far behind what was shown before.
 */
final class Release {

  /** Takes the sums of a moment, or none when answers came in between. */
  private final Function<RollupFilter, Optional<Snapshot>> camera;

  private Snapshot shown = Snapshot.NONE;
  private @Nullable Snapshot waiting;
  private @Nullable LocalDate waitingSince;

  Release(Function<RollupFilter, Optional<Snapshot>> camera) {
    this.camera = camera;
  }

  /**
   * What may be shown now.
   *
   * @param days sums by day of all answers there are
   * @param today not over yet
   * @param closed whether no more answers are taken; then all may be shown
   */
  synchronized Snapshot at(List<RollupRow> days, LocalDate today, boolean closed) {
    long used = Snapshot.used(days);
    if (shown.used() - used >= Cell.FEWEST) {
      // so many were excluded
      waiting = null;
      camera.apply(RollupFilter.ALL).ifPresent(snapshot -> shown = snapshot);
      return shown;
    }
    if (closed) {
      if (isStep(shown, used)) {
        show(camera.apply(RollupFilter.ALL));
      }
      return shown;
    }
    Boundary boundary = Boundary.last(days, today);
    if (boundary != null && isStep(shown, boundary.used())) {
      show(camera.apply(new RollupFilter(null, null, null, null, boundary.day())));
    }
    ofToday(used, today);
    return shown;
  }

  private void ofToday(long used, LocalDate today) {
    Snapshot next = waiting;
    if (next != null && (!today.equals(waitingSince) || !isStep(shown, next.used()))) {
      next = null;
    }
    if (next != null && isStep(next, used)) {
      shown = next;
      next = null;
    }
    if (next == null && isStep(shown, used)) {
      next = camera.apply(RollupFilter.ALL).orElse(null);
      waitingSince = today;
    }
    waiting = next;
  }

  private void show(Optional<Snapshot> taken) {
    taken
        .filter(snapshot -> isStep(shown, snapshot.used()))
        .ifPresent(snapshot -> shown = snapshot);
  }

  private static boolean isStep(Snapshot from, long used) {
    return used - from.used() >= Cell.FEWEST;
  }
}
