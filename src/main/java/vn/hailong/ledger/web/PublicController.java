package vn.hailong.ledger.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Languages;
import vn.hailong.common.Messages;
import vn.hailong.common.ProblemException;
import vn.hailong.common.QrCode;
import vn.hailong.ledger.HeadLinks;
import vn.hailong.ledger.Ledger;
import vn.hailong.ledger.ReceiptChecks;
import vn.hailong.ledger.verify.SignedHead;

/** {@code /ledger} and {@code /verify}: plain pages that any phone can show. */
@Controller
@Produces(PublicController.HTML)
final class PublicController {

  static final String HTML = "text/html;charset=utf-8";

  private static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private static final int SHOWN = 31;

  private final Ledger ledger;
  private final ReceiptChecks receipts;
  private final HeadLinks links;
  private final PublicPages pages;
  private final Messages messages;

  PublicController(
      Ledger ledger,
      ReceiptChecks receipts,
      HeadLinks links,
      PublicPages pages,
      Messages messages) {
    this.ledger = ledger;
    this.receipts = receipts;
    this.links = links;
    this.pages = pages;
    this.messages = messages;
  }

  /** The newest heads and what they are good for. */
  @Get("/ledger")
  HttpResponse<String> heads(
      @QueryValue @Nullable String lang,
      @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return page(
        HttpStatus.OK,
        pages.render("heads", words(lang, accepted), Map.of("heads", ledger.latest(SHOWN))));
  }

  /** One head; with the SHA-256 from a printed report, whether it is the one printed. */
  @Get("/ledger/{number}")
  HttpResponse<String> head(
      @PathVariable long number,
      @QueryValue @Nullable String sha256,
      @QueryValue @Nullable String lang,
      @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    SignedHead head = ledger.head(number).orElseThrow(() -> new ProblemException(404, "not_found"));
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put("head", head);
    model.put("svg", QrCode.of(links.address(head)).svg());
    model.put(
        "same", sha256 == null ? null : head.digest().equals(sha256.toLowerCase(Locale.ROOT)));
    return page(HttpStatus.OK, pages.render("head", words(lang, accepted), model));
  }

  /** A field for a receipt, and what is known of the one entered. */
  @Get("/verify")
  HttpResponse<String> verify(
      @QueryValue @Nullable String code,
      @QueryValue @Nullable String secret,
      @QueryValue @Nullable String lang,
      @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Map<String, @Nullable Object> model = new HashMap<>();
    String typed = Objects.requireNonNullElse(code, "").strip();
    model.put("code", typed);
    model.put("check", typed.isEmpty() ? null : receipts.check(typed, secret));
    return page(HttpStatus.OK, pages.render("verify", words(lang, accepted), model));
  }

  private PublicWords words(@Nullable String lang, @Nullable String accepted) {
    return new PublicWords(messages, Languages.closest(lang == null ? accepted : lang));
  }

  private static HttpResponse<String> page(HttpStatus status, String html) {
    return HttpResponse.<String>status(status)
        .body(html)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", CONTENT_POLICY);
  }
}
