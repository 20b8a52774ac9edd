package vn.hailong.response.web;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hailong.common.ProblemException;

/** JSON as RFC 8259 has it: no member twice, nothing after the end. */
final class StrictJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private StrictJson() {}

  /**
   * The object a body holds.
   *
   * @throws ProblemException {@code malformed} (400) that says where
   */
  static JsonNode object(byte[] bytes) {
    JsonNode value;
    try {
      value = MAPPER.readTree(bytes);
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      ProblemException problem =
          new ProblemException(
              400,
              "malformed",
              place == null ? "JSON" : "JSON " + place.getLineNr() + ":" + place.getColumnNr());
      problem.initCause(e);
      throw problem;
    }
    if (!value.isObject()) {
      throw new ProblemException(400, "malformed", "JSON");
    }
    return value;
  }

  /** A member's name as a JSON Pointer writes it (RFC 6901). */
  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
