package vn.hailong.platform;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.common.ProblemException;
import vn.hailong.common.web.ProblemBody;

/** What the framework refuses by itself, in the same words and shape as everything else. */
@Singleton
final class UnroutedProblems implements ErrorResponseProcessor<ProblemBody> {

  private final Messages messages;
  private final Router router;

  UnroutedProblems(Messages messages, Router router) {
    this.messages = messages;
    this.router = router;
  }

  @Override
  public MutableHttpResponse<ProblemBody> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpRequest<?> request = context.getRequest();
    String language = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
    ProblemBody body =
        ProblemBody.of(
            problem(context, response.code()).problem(), messages, Languages.closest(language));
    return response.status(body.status()).contentType(ProblemBody.MEDIA_TYPE).body(body);
  }

  private ProblemException problem(ErrorContext context, int status) {
    if (context.getRootCause().filter(UnroutedProblems::isWrongAddress).isPresent()) {
      return new ProblemException(404, "not_found");
    }
    return switch (status) {
      case 400 ->
          new ProblemException(
              400,
              "malformed",
              context.getErrors().stream()
                  .flatMap(error -> error.getPath().stream())
                  .findFirst()
                  .orElse(""));
      case 401 -> new ProblemException(401, "unauthenticated");
      case 403 -> new ProblemException(403, "forbidden");
      case 404 -> new ProblemException(404, "not_found");
      case 405 -> new ProblemException(405, "method_not_allowed");
      case 406 -> new ProblemException(406, "not_acceptable");
      case 413 -> BodyLimitFilter.tooLarge(BodyLimitFilter.UPLOAD_BYTES);
      case 415 ->
          new ProblemException(415, "unsupported_media_type", accepted(context.getRequest()));
      default -> new ProblemException(500, "internal");
    };
  }

  /** An address with something in it that cannot be an id leads nowhere. */
  private static boolean isWrongAddress(Throwable cause) {
    return cause instanceof ConversionErrorException conversion
        && conversion.getArgument().isAnnotationPresent(PathVariable.class);
  }

  private String accepted(HttpRequest<?> request) {
    return router.findAny(request).stream()
        .flatMap(route -> route.getRouteInfo().getConsumes().stream())
        .map(MediaType::getName)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
