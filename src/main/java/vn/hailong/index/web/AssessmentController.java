package vn.hailong.index.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.hailong.analytics.scorecard.ScorecardJson;
import vn.hailong.common.id.AssessmentId;
import vn.hailong.index.AssessmentExports;

/** {@code GET /api/v1/assessments/{id}/scorecard} and {@code …/exports/…}. */
@Controller("/api/v1/assessments/{id}")
final class AssessmentController {

  private static final String CSV = "text/csv;charset=utf-8";
  private static final String YAML = "application/yaml;charset=utf-8";

  private final AssessmentExports exports;

  AssessmentController(AssessmentExports exports) {
    this.exports = exports;
  }

  @Get(uri = "/scorecard", produces = MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> scorecard(AssessmentId id) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ScorecardJson.write(json, exports.scorecard(id));
    return HttpResponse.ok(json.toByteArray()).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  @Get("/exports/criteria.yaml")
  HttpResponse<byte[]> criteria(AssessmentId id) {
    return file("assessment-" + id + "-criteria.yaml", YAML, exports.criteria(id));
  }

  @Get("/exports/documents.csv")
  HttpResponse<byte[]> documents(AssessmentId id) {
    return file("assessment-" + id + "-documents.csv", CSV, exports.documents(id));
  }

  private static HttpResponse<byte[]> file(String name, String type, String content) {
    return HttpResponse.ok(content.getBytes(StandardCharsets.UTF_8))
        .contentType(MediaType.of(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
