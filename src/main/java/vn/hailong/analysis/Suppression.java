package vn.hailong.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hailong.analytics.estimate.Estimate;

/**
 * Holds back figures of few people, and further ones where the hidden could be worked out as the
 * difference between a total that is shown and its other parts. What can be worked out about all
 * hidden parts together must speak of at least two parts and {@link Cell#FEWEST} respondents.
 */
final class Suppression {

  private Suppression() {}

  /**
   * What may be shown of the parts of one total.
   *
   * @param parts estimates of groups that add up to a total which is shown as well
   * @return a cell for each, in the same order
   */
  static List<Cell> of(List<Estimate> parts) {
    List<Cell> cells = new ArrayList<>(parts.stream().map(Cell::of).toList());
    while (isDerivable(parts, cells)) {
      Optional<Integer> smallest =
          shown(cells).min(Comparator.comparingLong(index -> parts.get(index).n()));
      if (smallest.isEmpty()) {
        break;
      }
      cells.set(smallest.get(), new Cell(Disclosure.HELD_BACK, null));
    }
    return List.copyOf(cells);
  }

  private static boolean isDerivable(List<Estimate> parts, List<Cell> cells) {
    long hidden = 0;
    long respondents = 0;
    for (int i = 0; i < cells.size(); i++) {
      Disclosure disclosure = cells.get(i).disclosure();
      if (disclosure == Disclosure.TOO_FEW || disclosure == Disclosure.HELD_BACK) {
        hidden++;
        respondents += parts.get(i).n();
      }
    }
    return hidden > 0 && (hidden == 1 || respondents < Cell.FEWEST);
  }

  private static java.util.stream.Stream<Integer> shown(List<Cell> cells) {
    return IntStream.range(0, cells.size()).boxed().filter(index -> cells.get(index).isShown());
  }
}
