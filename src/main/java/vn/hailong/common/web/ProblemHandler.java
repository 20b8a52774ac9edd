package vn.hailong.common.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.common.ProblemException;

/** Answers with the problem a controller or a service ended with. */
@Singleton
final class ProblemHandler implements ExceptionHandler<ProblemException, HttpResponse<?>> {

  private final Messages messages;

  ProblemHandler(Messages messages) {
    this.messages = messages;
  }

  @Override
  public HttpResponse<?> handle(HttpRequest request, ProblemException exception) {
    String language = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
    ProblemBody body = ProblemBody.of(exception.problem(), messages, Languages.closest(language));
    MutableHttpResponse<ProblemBody> response =
        HttpResponse.<ProblemBody>status(HttpStatus.valueOf(body.status()))
            .contentType(ProblemBody.MEDIA_TYPE)
            .body(body);
    RetryAfter.of(exception.problem())
        .ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
    return response;
  }
}
