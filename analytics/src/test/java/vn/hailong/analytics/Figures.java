package vn.hailong.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares figures with expected ones: every expected member must be there and agree. */
public final class Figures {

  private static final double RELATIVE = 1e-6;
  private static final double ABSOLUTE = 1e-9;

  private final List<String> differences = new ArrayList<>();
  private int compared;

  /** Compares the members of an object, and of those below it. */
  public Figures compare(String path, JsonNode expected, JsonNode actual) {
    for (Map.Entry<String, JsonNode> member : expected.properties()) {
      compareValue(path + "." + member.getKey(), member.getValue(), actual.path(member.getKey()));
    }
    return this;
  }

  private void compareValue(String path, JsonNode expected, JsonNode actual) {
    if (expected.isObject()) {
      compare(path, expected, actual);
      return;
    }
    compared++;
    if (!agree(expected, actual)) {
      differences.add(path + ": expected " + expected + ", got " + actual);
    }
  }

  private static boolean agree(JsonNode expected, JsonNode actual) {
    if (expected.isNull()) {
      return actual.isNull() || actual.isMissingNode();
    }
    if (!expected.isNumber()) {
      return expected.equals(actual);
    }
    double wanted = expected.doubleValue();
    return actual.isNumber()
        && Math.abs(wanted - actual.doubleValue())
            <= Math.max(RELATIVE * Math.abs(wanted), ABSOLUTE);
  }

  /** What differs; empty when all agree. */
  public List<String> differences() {
    return differences;
  }

  /** How many figures were compared. */
  public int compared() {
    return compared;
  }
}
