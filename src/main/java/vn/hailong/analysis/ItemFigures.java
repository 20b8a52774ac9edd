package vn.hailong.analysis;

import java.util.List;

/**
 * The figures of one item.
 *
 * @param counts how often each option of its scale was chosen, in the scale's order, unweighted;
 *     empty unless shown
 * @param noOpinion how often "no opinion" was chosen; 0 unless shown
 */
public record ItemFigures(String code, Cell cell, List<Long> counts, long noOpinion) {

  public ItemFigures {
    counts = List.copyOf(counts);
  }
}
