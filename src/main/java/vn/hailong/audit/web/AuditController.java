package vn.hailong.audit.web;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hailong.audit.AuditQuery;
import vn.hailong.audit.AuditRecord;
import vn.hailong.common.Languages;
import vn.hailong.common.ProblemException;
import vn.hailong.common.Time;
import vn.hailong.common.id.AgencyId;

/** {@code GET /api/v1/agencies/{id}/audit.csv}: the record of an agency and all under it. */
@Controller("/api/v1/agencies/{id}")
final class AuditController {

  private static final String CSV = "text/csv;charset=utf-8";

  private final AuditRecord record;

  AuditController(AuditRecord record) {
    this.record = record;
  }

  @Get("/audit.csv")
  HttpResponse<Writable> audit(
      AgencyId id,
      @QueryValue @Nullable String from,
      @QueryValue @Nullable String to,
      @QueryValue @Nullable String person,
      @QueryValue @Nullable String action,
      @QueryValue @Nullable String text,
      @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    AuditQuery query =
        new AuditQuery(
            id,
            start("from", from == null ? "2000-01-01" : from, 0),
            start("to", to == null ? "2999-12-31" : to, 1),
            Objects.requireNonNullElse(person, ""),
            Objects.requireNonNullElse(action, ""),
            Objects.requireNonNullElse(text, ""));
    AuditRecord.Export export = record.csv(query, Languages.closest(language));
    return HttpResponse.<Writable>ok(new Streamed(export))
        .contentType(MediaType.of(CSV))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-agency-" + id + ".csv\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static Instant start(String name, String day, int later) {
    try {
      return LocalDate.parse(day).plusDays(later).atStartOfDay(Time.ZONE).toInstant();
    } catch (DateTimeException e) {
      ProblemException wrong = new ProblemException(400, "malformed", name);
      wrong.initCause(e);
      throw wrong;
    }
  }

  /** Bytes as they come; nothing is gathered in memory. */
  private record Streamed(AuditRecord.Export export) implements Writable {

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
