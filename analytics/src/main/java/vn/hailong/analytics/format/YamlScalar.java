package vn.hailong.analytics.format;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A scalar with its line; conversions answer null when the scalar is of another type.
 *
 * @param line from 1
 * @param path key path, for problems
 */
record YamlScalar(ScalarNode node, int line, String path) {

  /** No exponents: they would let a short file ask for numbers of any length. */
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,9}");

  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,12}(\\.[0-9]{1,12})?");

  static @Nullable YamlScalar of(Node node, String path) {
    return node instanceof ScalarNode scalar
        ? new YamlScalar(scalar, YamlSource.line(node.getStartMark()), path)
        : null;
  }

  String literal() {
    return node.getValue();
  }

  boolean isText() {
    return node.getTag().equals(Tag.STR);
  }

  @Nullable String text() {
    return isText() ? literal() : null;
  }

  @Nullable Boolean flag() {
    return node.getTag().equals(Tag.BOOL) ? Boolean.valueOf(literal()) : null;
  }

  @Nullable Integer integer() {
    boolean plain = node.getTag().equals(Tag.INT) && INTEGER.matcher(literal()).matches();
    return plain ? Integer.valueOf(literal()) : null;
  }

  @Nullable BigDecimal decimal() {
    boolean number = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
    return number && DECIMAL.matcher(literal()).matches() ? new BigDecimal(literal()) : null;
  }

  /** The text of an answer value: a text, or a whole number in its plain form. */
  @Nullable String answerValue() {
    @Nullable Integer number = integer();
    return number == null ? text() : number.toString();
  }
}
