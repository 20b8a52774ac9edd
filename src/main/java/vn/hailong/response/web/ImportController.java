package vn.hailong.response.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import vn.hailong.common.id.RoundId;
import vn.hailong.response.Acceptance;

/** Takes files of responses from staff. */
@Controller("/api/v1/rounds")
final class ImportController {

  private final Acceptance acceptance;

  ImportController(Acceptance acceptance) {
    this.acceptance = acceptance;
  }

  /** Stores a file whole or not at all. */
  @Post("/{id}/responses")
  @Consumes("text/csv")
  ImportBody importResponses(@PathVariable RoundId id, @Body byte[] file) {
    Acceptance.ImportResult result = acceptance.importCsv(id, "responses.csv", file);
    return new ImportBody(result.accepted(), result.repeated());
  }

  /** What became of a file. */
  @Serdeable
  record ImportBody(int accepted, int repeated) {}
}
