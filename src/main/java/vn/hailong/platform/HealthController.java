package vn.hailong.platform;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;

/** Tells a load balancer whether this process lives and whether it can serve. */
@Controller("/health")
final class HealthController {

  private final DatabaseProbe database;

  HealthController(DatabaseProbe database) {
    this.database = database;
  }

  /** Always 200: a process that can answer lives, whatever its database does. */
  @Get("/live")
  Status live() {
    return new Status("UP");
  }

  /** 200 when the database answers, otherwise 503: send requests elsewhere. */
  @Get("/ready")
  HttpResponse<Status> ready() {
    return database.answers()
        ? HttpResponse.ok(new Status("UP"))
        : HttpResponse.<Status>status(HttpStatus.SERVICE_UNAVAILABLE).body(new Status("DOWN"));
  }

  /** UP or DOWN. */
  @Serdeable
  record Status(String status) {}
}
