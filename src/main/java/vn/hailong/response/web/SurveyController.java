package vn.hailong.response.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.hailong.invitation.Invitations;

/** Shows what an access code opens: all a client needs to ask the questions itself. */
@Controller("/api/v1/surveys")
final class SurveyController {

  private final Invitations invitations;
  private final SurveyJson surveys;
  private final JsonMapper json = JsonMapper.shared();

  SurveyController(Invitations invitations, SurveyJson surveys) {
    this.invitations = invitations;
    this.surveys = surveys;
  }

  /** The survey, or 304 when the client has it as it is. */
  @Get("/{code}")
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> survey(
      @PathVariable String code, @Header(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
    byte[] body = json.writeValueAsBytes(surveys.of(invitations.admit(code)));
    String tag = '"' + hash(body) + '"';
    boolean unchanged =
        known != null
            && Arrays.stream(known.split(","))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals(tag) || one.equals("*"));
    return (unchanged
            ? HttpResponse.<byte[]>status(HttpStatus.NOT_MODIFIED)
            : HttpResponse.ok(body))
        .header(HttpHeaders.ETAG, tag)
        // a code can be revoked at any moment: always ask
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  private static String hash(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
