package vn.hailong.shell.ui.chart;

import java.util.LinkedHashMap;

/** A part of a chart's option, written key by key. */
final class Part extends LinkedHashMap<String, Object> {

  private static final long serialVersionUID = 1L;

  private Part() {}

  static Part with(String key, Object value) {
    return new Part().and(key, value);
  }

  Part and(String key, Object value) {
    put(key, value);
    return this;
  }
}
