package vn.hailong.common.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.common.Problem;

/** Answers with a problem where no controller has been reached: in servlet filters. */
@Singleton
public final class ProblemWriter {

  private final Messages messages;
  private final JsonMapper json;

  ProblemWriter(Messages messages, JsonMapper json) {
    this.messages = messages;
    this.json = json;
  }

  /** Ends a request with a problem. */
  public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    String language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    byte[] body =
        json.writeValueAsBytes(ProblemBody.of(problem, messages, Languages.closest(language)));
    response.setStatus(problem.status());
    response.setContentType(ProblemBody.MEDIA_TYPE);
    RetryAfter.of(problem)
        .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
