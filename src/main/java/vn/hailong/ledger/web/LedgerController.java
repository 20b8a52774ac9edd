package vn.hailong.ledger.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.ProblemException;
import vn.hailong.ledger.Ledger;
import vn.hailong.ledger.ReceiptChecks;
import vn.hailong.ledger.verify.PublicKeys;
import vn.hailong.ledger.verify.SignedHead;

/** {@code /api/v1/ledger}: heads, keys and proofs for everybody. */
@Controller("/api/v1/ledger")
final class LedgerController {

  private static final String TEXT = "text/plain;charset=utf-8";
  private static final String PEM = "application/x-pem-file";
  private static final int MOST = 400;

  private final Ledger ledger;
  private final ReceiptChecks receipts;

  LedgerController(Ledger ledger, ReceiptChecks receipts) {
    this.ledger = ledger;
    this.receipts = receipts;
  }

  @Get("/heads")
  List<HeadBody> heads(@QueryValue(defaultValue = "30") int limit) {
    return ledger.latest(Math.clamp(limit, 1, MOST)).stream().map(HeadBody::of).toList();
  }

  @Get("/heads/{number}")
  HeadBody head(@PathVariable long number) {
    return HeadBody.of(find(number));
  }

  @Get("/heads/{number}/note")
  @Produces(TEXT)
  String note(@PathVariable long number) {
    return find(number).note();
  }

  @Get("/keys")
  @Produces(PEM)
  String keys() {
    return ledger.keys().stream().map(PublicKeys::pem).collect(Collectors.joining());
  }

  @Get("/consistency")
  ConsistencyBody consistency(@QueryValue long from, @QueryValue long to) {
    return ConsistencyBody.of(ledger.consistency(from, to));
  }

  @Get("/receipts/{code}")
  HttpResponse<ReceiptStateBody> receipt(
      @PathVariable String code, @QueryValue @Nullable String secret) {
    return HttpResponse.ok(ReceiptStateBody.of(receipts.check(code, secret)))
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private SignedHead find(long number) {
    return ledger.head(number).orElseThrow(() -> new ProblemException(404, "not_found"));
  }
}
