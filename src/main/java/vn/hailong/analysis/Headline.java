package vn.hailong.analysis;

import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.estimate.Verdict;

/**
 * The one figure everybody asks for. From {@link #LIVE} respondents on it moves with every answer,
 * and screens round it so that it says little of a single one; with fewer it is of the answers
 * released, like all else.
 *
 * @param overall overall satisfaction
 * @param target the share it is held against
 * @param verdict what the data support; null unless shown
 * @param responsesNeeded further responses expected to settle an undetermined verdict; null where
 *     there is nothing to settle or nothing settles it
 */
public record Headline(
    Cell overall, double target, @Nullable Verdict verdict, @Nullable Long responsesNeeded) {

  /** From here on one answer moves the rate by a percentage point at most. */
  public static final int LIVE = 100;
}
