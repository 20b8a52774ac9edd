package vn.hailong.analytics.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A map of a YAML file. Reading a key that is missing or of another type reports the problem and
 * answers a placeholder, so that reading goes on; {@link #build} keeps placeholders out of results.
 */
final class YamlMap {

  private static final String PLACEHOLDER = "?";

  private final Problems problems;
  private final String path;
  private final int line;
  private final int problemsBefore;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  YamlMap(MappingNode node, String path, Problems problems) {
    this.problems = problems;
    this.path = path;
    this.line = YamlSource.line(node.getStartMark());
    this.problemsBefore = problems.count();
    for (NodeTuple entry : node.getValue()) {
      add(entry);
    }
  }

  private void add(NodeTuple entry) {
    @Nullable YamlScalar key = YamlScalar.of(entry.getKeyNode(), path);
    if (key == null) {
      problems.add(YamlSource.line(entry.getKeyNode().getStartMark()), path, "type.key");
    } else if (has(key.literal())) {
      problems.add(key.line(), pathOf(key.literal()), "key.duplicate", key.literal());
    } else {
      entries.put(key.literal(), new Entry(key, entry.getValueNode()));
    }
  }

  int line() {
    return line;
  }

  int line(String key) {
    @Nullable Entry entry = entries.get(key);
    return entry == null ? line : entry.key().line();
  }

  String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** How many problems the file has so far. */
  int problemCount() {
    return problems.count();
  }

  /** Reports a problem at a key. */
  void problem(String key, String code, Object... arguments) {
    problems.add(line(key), pathOf(key), code, arguments);
  }

  /** Reports keys nobody asked for, then builds unless anything was wrong inside this map. */
  <T> @Nullable T build(Supplier<T> result) {
    finish();
    return problems.count() == problemsBefore ? result.get() : null;
  }

  /** Reports keys nobody asked for. */
  void finish() {
    for (String key : entries.keySet()) {
      if (!asked.contains(key)) {
        problem(key, "key.unknown", key, String.join(", ", asked));
      }
    }
  }

  /** Marks keys as known, without reading them. */
  void allow(String... known) {
    asked.addAll(List.of(known));
  }

  /** The keys, with their lines, in file order. All count as known. */
  List<YamlScalar> keys() {
    asked.addAll(entries.keySet());
    return entries.values().stream().map(Entry::key).toList();
  }

  private @Nullable Node node(String key, boolean required) {
    asked.add(key);
    @Nullable Entry entry = entries.get(key);
    if (entry == null && required) {
      problems.add(line, pathOf(key), "key.missing", key);
    }
    return entry == null ? null : entry.value();
  }

  <T> T scalar(
      String key,
      boolean required,
      T placeholder,
      String typeCode,
      Function<YamlScalar, @Nullable T> as) {
    @Nullable Node node = node(key, required);
    if (node == null) {
      return placeholder;
    }
    @Nullable YamlScalar scalar = YamlScalar.of(node, pathOf(key));
    @Nullable T value = scalar == null ? null : as.apply(scalar);
    if (value == null) {
      problem(key, typeCode, key);
      return placeholder;
    }
    return value;
  }

  /** A required text; blank ones are reported. */
  String text(String key) {
    String text = scalar(key, true, PLACEHOLDER, "type.text", YamlScalar::text);
    if (text.isBlank()) {
      problem(key, "value.empty", key);
    }
    return text;
  }

  /** An optional text; blank ones are reported. */
  @Nullable String optionalText(String key) {
    allow(key);
    return has(key) ? text(key) : null;
  }

  /** A key's whole number if it has one; reports nothing. */
  @Nullable Integer number(String key) {
    @Nullable YamlScalar scalar = peekScalar(key);
    return scalar == null ? null : scalar.integer();
  }

  /** A key's scalar the way it is written, or an empty text; reports nothing. */
  String literal(String key) {
    @Nullable YamlScalar scalar = peekScalar(key);
    return scalar == null ? "" : scalar.literal();
  }

  private @Nullable YamlScalar peekScalar(String key) {
    @Nullable Entry entry = entries.get(key);
    return entry == null ? null : YamlScalar.of(entry.value(), path);
  }

  boolean flag(String key, boolean otherwise) {
    return scalar(key, false, otherwise, "type.flag", YamlScalar::flag);
  }

  /** A whole number within limits; required when there is no default. */
  int integer(String key, @Nullable Integer otherwise, int least, int most) {
    int placeholder = otherwise == null ? least : otherwise;
    int value = scalar(key, otherwise == null, placeholder, "type.integer", YamlScalar::integer);
    if (value < least || value > most) {
      problem(key, "value.range", key, least, most);
    }
    return value;
  }

  /** A required number within limits. */
  BigDecimal decimal(String key, int least, int most) {
    BigDecimal value =
        scalar(key, true, BigDecimal.valueOf(least), "type.number", YamlScalar::decimal);
    if (value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      problem(key, "value.range", key, least, most);
    }
    return value;
  }

  /** A map under a key, or null (reported when required or not a map). */
  @Nullable YamlMap map(String key, boolean required) {
    @Nullable Node node = node(key, required);
    if (node instanceof MappingNode map) {
      return new YamlMap(map, pathOf(key), problems);
    }
    if (node != null) {
      problem(key, "type.map", key);
    }
    return null;
  }

  /** A map under a key if there is one; reports nothing. */
  @Nullable YamlMap peek(String key) {
    @Nullable Entry entry = entries.get(key);
    return entry != null && entry.value() instanceof MappingNode map
        ? new YamlMap(map, pathOf(key), new Problems(""))
        : null;
  }

  /** A list of maps, each read with {@code read}; entries with problems are left out. */
  <T> List<T> maps(String key, boolean required, Function<YamlMap, @Nullable T> read) {
    List<T> values = new ArrayList<>();
    List<Node> nodes = list(key, required);
    for (int i = 0; i < nodes.size(); i++) {
      String entryPath = pathOf(key) + "[" + i + "]";
      if (nodes.get(i) instanceof MappingNode map) {
        @Nullable T value = read.apply(new YamlMap(map, entryPath, problems));
        if (value != null) {
          values.add(value);
        }
      } else {
        problems.add(
            YamlSource.line(nodes.get(i).getStartMark()), entryPath, "type.entry_map", key);
      }
    }
    return values;
  }

  /** A list of scalars; entries that are none are reported and left out. */
  List<YamlScalar> scalars(String key, boolean required) {
    List<YamlScalar> values = new ArrayList<>();
    List<Node> nodes = list(key, required);
    for (int i = 0; i < nodes.size(); i++) {
      String entryPath = pathOf(key) + "[" + i + "]";
      @Nullable YamlScalar value = YamlScalar.of(nodes.get(i), entryPath);
      if (value == null) {
        problems.add(
            YamlSource.line(nodes.get(i).getStartMark()), entryPath, "type.entry_value", key);
      } else {
        values.add(value);
      }
    }
    return values;
  }

  private List<Node> list(String key, boolean required) {
    @Nullable Node node = node(key, required);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      problem(key, "type.list", key);
      return List.of();
    }
    if (required && sequence.getValue().isEmpty()) {
      problem(key, "list.empty", key);
    }
    return sequence.getValue();
  }

  private record Entry(YamlScalar key, Node value) {}
}
