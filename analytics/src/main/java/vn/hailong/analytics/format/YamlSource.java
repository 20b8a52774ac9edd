package vn.hailong.analytics.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns the bytes of a YAML file into nodes with line marks, within limits. */
final class YamlSource {

  static final int MAX_BYTES = 1_048_576;

  private final Problems problems;
  private final LoadSettings settings;

  YamlSource(String file, Problems problems) {
    this.problems = problems;
    this.settings =
        LoadSettings.builder()
            .setLabel(file)
            .setSchema(new CoreSchema())
            .setCodePointLimit(MAX_BYTES)
            .setMaxAliasesForCollections(Integer.MAX_VALUE) // LimitedParser names the line
            .build();
  }

  /** A stream's bytes, no more than it takes to see that they are too many. */
  static byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(MAX_BYTES + 1);
  }

  /** The document's top-level map, or null after reporting why there is none. */
  @Nullable YamlMap root(byte[] bytes) {
    @Nullable String text = decode(bytes);
    if (text == null) {
      return null;
    }
    Composer composer =
        new Composer(
            settings,
            new LimitedParser(new ParserImpl(settings, new StreamReader(settings, text))));
    try {
      if (!composer.hasNext()) {
        problems.add(1, "", "file.empty");
        return null;
      }
      Node node = composer.next();
      if (composer.hasNext()) {
        problems.add(line(node.getEndMark()), "", "yaml.documents");
      } else if (node instanceof MappingNode map) {
        return new YamlMap(map, "", problems);
      } else {
        problems.add(1, "", "yaml.root");
      }
    } catch (LimitedParser.LimitException passed) {
      passed.addTo(problems);
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

  static int line(Optional<Mark> mark) {
    return mark.map(at -> at.getLine() + 1).orElse(1);
  }
}
