package vn.hailong.analysis.web;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import vn.hailong.analysis.RoundExports;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.Counting;

/** {@code GET /api/v1/rounds/{id}/exports/…}: allowed first, then written row by row. */
@Controller("/api/v1/rounds/{id}/exports")
final class RoundExportController {

  private static final String CSV = "text/csv;charset=utf-8";
  private static final String YAML = "application/yaml;charset=utf-8";

  private final RoundExports exports;

  RoundExportController(RoundExports exports) {
    this.exports = exports;
  }

  @Get("/responses.csv")
  HttpResponse<Writable> responses(
      RoundId id, @QueryValue(defaultValue = "CLEANED") Counting counting) {
    return file("round-" + id + "-responses.csv", CSV, exports.responses(id, counting));
  }

  @Get("/population.csv")
  HttpResponse<Writable> population(RoundId id) {
    return file("round-" + id + "-population.csv", CSV, exports.population(id));
  }

  @Get("/questionnaire.yaml")
  HttpResponse<Writable> questionnaire(RoundId id) {
    return file("round-" + id + "-questionnaire.yaml", YAML, exports.questionnaire(id));
  }

  private static HttpResponse<Writable> file(String name, String type, RoundExports.Export export) {
    return HttpResponse.<Writable>ok(new Streamed(export))
        .contentType(MediaType.of(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /** Bytes as they come; nothing is gathered in memory. */
  private record Streamed(RoundExports.Export export) implements Writable {

    @Override
    public void writeTo(OutputStream out, Charset charset) throws IOException {
      export.writeTo(out);
    }

    @Override
    public void writeTo(Writer out) {
      throw new UnsupportedOperationException("exports are bytes");
    }
  }
}
