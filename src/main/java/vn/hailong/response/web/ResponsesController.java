package vn.hailong.response.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import vn.hailong.analytics.format.Channel;
import vn.hailong.response.Acceptance;
import vn.hailong.response.Receipt;
import vn.hailong.response.SubmissionLimit;

/** Takes single responses from anybody who holds an access code. */
@Controller("/api/v1/responses")
final class ResponsesController {

  private final Acceptance acceptance;
  private final SubmissionLimit limit;

  ResponsesController(Acceptance acceptance, SubmissionLimit limit) {
    this.acceptance = acceptance;
    this.limit = limit;
  }

  /** 201 with a receipt, 200 with the same receipt for the same submission again. */
  @Post
  @Consumes(MediaType.APPLICATION_JSON)
  HttpResponse<ReceiptBody> submit(@Body byte[] body) {
    SubmissionRequest request = SubmissionJson.read(body);
    limit.check(request.accessCode());
    Receipt receipt = acceptance.accept(request.accessCode(), Channel.QR, request.submission());
    return HttpResponse.<ReceiptBody>status(receipt.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
        .body(ReceiptBody.of(receipt));
  }
}
