package vn.hailong.analysis;

import java.util.List;

/** The figures of one factor and of its items, in the questionnaire's order. */
public record FactorFigures(String code, Cell cell, List<ItemFigures> items) {

  public FactorFigures {
    items = List.copyOf(items);
  }
}
