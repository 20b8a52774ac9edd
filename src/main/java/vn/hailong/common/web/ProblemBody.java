package vn.hailong.common.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import vn.hailong.common.Messages;
import vn.hailong.common.Problem;

/**
 * A problem as RFC 9457 writes it, with the product's stable code and the parts that are wrong.
 *
 * @param detail the sentence in the reader's language
 * @param errors left out when no part is wrong
 */
@Serdeable
public record ProblemBody(
    String type,
    int status,
    String code,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> errors) {

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The problem in the reader's language. */
  public static ProblemBody of(Problem problem, Messages messages, Locale reader) {
    return new ProblemBody(
        "about:blank",
        problem.status(),
        problem.code(),
        problem.detail(messages, reader),
        problem.errors().stream()
            .map(part -> new Part(part.pointer(), part.code(), part.detail(messages, reader)))
            .toList());
  }

  /**
   * One wrong part.
   *
   * @param pointer JSON Pointer into the body, or {@code FILE:LINE} of an uploaded file
   */
  @Serdeable
  public record Part(String pointer, String code, String detail) {}
}
