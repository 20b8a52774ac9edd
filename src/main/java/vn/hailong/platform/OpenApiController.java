package vn.hailong.platform;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The description of the HTTP contract. */
@Controller("/api/v1/openapi.yaml")
final class OpenApiController {

  private static final String FILE = "/openapi/openapi.yaml";

  /** The file as it is. */
  @Get
  @Produces("application/yaml")
  byte[] file() {
    try (InputStream in =
        Objects.requireNonNull(OpenApiController.class.getResourceAsStream(FILE))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
