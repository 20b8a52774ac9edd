package vn.hailong.analytics.format;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.criteria.Measure;

/** Reads what a survey component measures. */
final class MeasureReader {

  private MeasureReader() {}

  static @Nullable Measure read(YamlMap component) {
    @Nullable YamlMap map = component.map("measure", true);
    if (map == null) {
      return null;
    }
    String questionnaire = Texts.kebabCode(map, "questionnaire");
    map.allow("factor", "items", "all");
    List<String> chosen = Stream.of("factor", "items", "all").filter(map::has).toList();
    if (chosen.size() != 1) {
      component.problem("measure", "measure.choice");
      return null;
    }
    return switch (chosen.getFirst()) {
      case "factor" -> {
        String factor = Texts.code(map, "factor");
        yield map.build(() -> new Measure.OfFactor(questionnaire, factor));
      }
      case "items" -> {
        List<String> items = List.copyOf(Options.values(map, "items", true));
        yield map.build(() -> new Measure.OfItems(questionnaire, items));
      }
      default -> {
        if (!map.flag("all", true)) {
          map.problem("all", "measure.all");
        }
        yield map.build(() -> new Measure.OfAll(questionnaire));
      }
    };
  }
}
