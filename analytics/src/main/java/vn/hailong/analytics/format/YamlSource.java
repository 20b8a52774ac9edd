package vn.hailong.analytics.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns the bytes of a YAML file into nodes with line marks, within limits. */
final class YamlSource {

  static final int MAX_BYTES = 1_048_576;
  static final int MAX_ALIASES = 100;
  static final int MAX_DEPTH = 30;

  private final Problems problems;
  private final LoadSettings settings;

  YamlSource(String file, Problems problems) {
    this.problems = problems;
    this.settings =
        LoadSettings.builder()
            .setLabel(file)
            .setSchema(new CoreSchema())
            .setCodePointLimit(MAX_BYTES)
            .build();
  }

  /** The document's top-level map, or null after reporting why there is none. */
  @Nullable YamlMap root(byte[] bytes) {
    @Nullable String text = decode(bytes);
    if (text == null) {
      return null;
    }
    try {
      if (!withinLimits(text)) {
        return null;
      }
      Optional<Node> node = new Compose(settings).composeString(text);
      if (node.isPresent() && node.get() instanceof MappingNode map) {
        return new YamlMap(map, "", problems);
      }
      problems.add(1, "", node.isPresent() ? "yaml.root" : "file.empty");
    } catch (MarkedYamlEngineException wrong) {
      problems.add(line(wrong.getProblemMark()), "", "yaml.syntax", wrong.getProblem());
    } catch (YamlEngineException wrong) {
      problems.add(1, "", "yaml.syntax", String.valueOf(wrong.getMessage()));
    }
    return null;
  }

  private @Nullable String decode(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      problems.add(1, "", "file.too_large", MAX_BYTES / 1024);
      return null;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException wrong) {
      problems.add(1, "", "file.encoding");
      return null;
    }
  }

  /** Looks at the flat stream of events first: composing nodes recurses with the nesting. */
  private boolean withinLimits(String text) {
    int depth = 0;
    int aliases = 0;
    int documents = 0;
    Iterator<Event> events = new Parse(settings).parseString(text).iterator();
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        case Alias -> aliases++;
        case DocumentStart -> documents++;
        default -> {}
      }
      if (depth > MAX_DEPTH) {
        return refuse(event, "yaml.depth", MAX_DEPTH);
      }
      if (aliases > MAX_ALIASES) {
        return refuse(event, "yaml.aliases", MAX_ALIASES);
      }
      if (documents > 1) {
        return refuse(event, "yaml.documents", 1);
      }
    }
    return true;
  }

  private boolean refuse(Event event, String code, int limit) {
    problems.add(line(event.getStartMark()), "", code, limit);
    return false;
  }

  static int line(Optional<Mark> mark) {
    return mark.map(at -> at.getLine() + 1).orElse(1);
  }
}
