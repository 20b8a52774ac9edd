package vn.hailong.analytics.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hailong.analytics.estimate.CrossTab;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.estimate.ResponseTable;

/** The twenty cross-tabs: twenty items, by channel and by desk in turn. */
final class CrossTabs {

  private static final int COUNT = 20;

  private CrossTabs() {}

  /**
   * One cross-tab.
   *
   * @param group a column
   * @param item an item
   */
  record Ask(String group, String item) {}

  static List<Ask> all() throws IOException {
    List<String> items = BenchFiles.questionnaire().itemCodes();
    List<Ask> all = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      all.add(new Ask(i % 2 == 0 ? "channel" : "desk", items.get(i)));
    }
    return all;
  }

  /** Weighted shares with linearized standard errors. */
  static List<CrossTab> ours(ResponseTable table, Population population, List<Ask> all) {
    return all.stream()
        .map(ask -> CrossTab.of(table, ask.group(), ask.item(), population))
        .toList();
  }

  /** The plain counts of a cross-tab by group and answer, in the form {@code qr 5}. */
  static Map<String, Long> counts(CrossTab crossTab) {
    Map<String, Long> counts = new TreeMap<>();
    crossTab
        .groups()
        .forEach((group, row) -> {
          for (int i = 0; i < crossTab.values().size(); i++) {
            counts.put(group + " " + crossTab.values().get(i), row.cells().get(i).count());
          }
        });
    return counts;
  }
}
