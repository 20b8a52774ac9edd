package vn.hailong.analytics.sequential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Target;
import vn.hailong.analytics.estimate.Verdict;

/**
 * What looking again and again has shown about a target. Once reached stays reached: looking on
 * takes nothing back.
 *
 * @param verdict undetermined too where the target was first reached and then missed, or the
 *     reverse: then the rate has changed
 * @param reachedOn the end of which day first showed that the target is reached, or null
 * @param notReachedOn the end of which day first showed that it is not, or null
 */
public record SequentialVerdict(
    Verdict verdict, @Nullable LocalDate reachedOn, @Nullable LocalDate notReachedOn) {

  /** Whether both were shown, which one constant rate cannot do (but for the error allowed). */
  public boolean hasChanged() {
    return reachedOn != null && notReachedOn != null;
  }

  /** What a series of looks, in the order of their days, says about a target. */
  static SequentialVerdict of(Iterable<SequentialLook> looks, Target target) {
    @Nullable LocalDate reached = null;
    @Nullable LocalDate notReached = null;
    for (SequentialLook look : looks) {
      if (reached == null && target.isReachedBy(look.low())) {
        reached = look.day();
      }
      if (notReached == null && !target.isReachedBy(look.high())) {
        notReached = look.day();
      }
    }
    return new SequentialVerdict(verdict(reached, notReached), reached, notReached);
  }

  private static Verdict verdict(@Nullable LocalDate reached, @Nullable LocalDate notReached) {
    if ((reached == null) == (notReached == null)) {
      return Verdict.UNDETERMINED;
    }
    return reached == null ? Verdict.NOT_REACHED : Verdict.REACHED;
  }
}
