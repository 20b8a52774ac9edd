package vn.hailong.analysis.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import vn.hailong.analysis.RoundResults;
import vn.hailong.analytics.scorecard.SurveyResultsJson;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.Counting;

/** {@code GET /api/v1/rounds/{id}/results}. */
@Controller("/api/v1/rounds")
final class RoundResultsController {

  private final RoundResults results;

  RoundResultsController(RoundResults results) {
    this.results = results;
  }

  @Get(uri = "/{id}/results", produces = MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> results(RoundId id, @QueryValue(defaultValue = "CLEANED") Counting counting)
      throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    SurveyResultsJson.write(json, results.results(id, counting));
    return HttpResponse.ok(json.toByteArray()).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
