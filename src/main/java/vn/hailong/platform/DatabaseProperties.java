package vn.hailong.platform;

import java.util.Map;

/** How to reach the database. */
record DatabaseProperties(String jdbcUrl, String user, String password) {

  Map<String, Object> asProperties() {
    return Map.of(
        "datasources.default.url", jdbcUrl,
        "datasources.default.username", user,
        "datasources.default.password", password);
  }
}
