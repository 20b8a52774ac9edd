package vn.hailong.ledger.verify;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write a JSON value, that of RFC 8785 for texts, whole numbers, truth values, lists
 * and objects: members in the order of their names' UTF-16 units, no blanks, only what must be
 * escaped is. Members without a value are left out.
 */
public final class CanonicalJson {

  private static final int CONTROL = 0x20;

  private CanonicalJson() {}

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException for a fraction or another type
   */
  public static String of(Object value) {
    StringBuilder out = new StringBuilder();
    write(out, value);
    return out.toString();
  }

  private static void write(StringBuilder out, Object value) {
    switch (value) {
      case String text -> text(out, text);
      case Long number -> out.append(number.longValue());
      case Integer number -> out.append(number.intValue());
      case Boolean truth -> out.append(truth.booleanValue());
      case Map<?, ?> map -> object(out, map);
      case Collection<?> list -> list(out, list);
      default -> throw new IllegalArgumentException("not canonical: " + value.getClass());
    }
  }

  private static void object(StringBuilder out, Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    for (Map.Entry<?, ?> member : map.entrySet()) {
      @Nullable Object value = member.getValue();
      if (value != null) {
        sorted.put((String) member.getKey(), value);
      }
    }
    char before = '{';
    for (Map.Entry<String, Object> member : sorted.entrySet()) {
      out.append(before);
      text(out, member.getKey());
      out.append(':');
      write(out, member.getValue());
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  private static void list(StringBuilder out, Collection<?> list) {
    char before = '[';
    for (Object element : list) {
      out.append(before);
      write(out, element);
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  private static void text(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < CONTROL) {
            out.append("\\u00").append(Hashes.hex(new byte[] {(byte) c}));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
