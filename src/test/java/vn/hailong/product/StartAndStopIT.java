package vn.hailong.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** First start, clean stop, recovery after a kill: on the packaged jar. */
class StartAndStopIT {

  private static final Set<String> KEYS =
      Set.of(
          "citizen",
          "light",
          "staff",
          "kiosk",
          "admin_user",
          "admin_password",
          "access_code",
          "service_token",
          "round",
          "assessment");

  @TempDir Path directory;

  @Test
  @Tag("faults")
  void anAcknowledgedAnswerSurvivesAKillAndTheNextStartRecovers() {
    Map<String, String> first;
    String receipt;
    String submission;
    try (RunningProduct product = RunningProduct.start(directory)) {
      first = product.firstRun();
      assertEquals(KEYS, first.keySet());
      assertTrue(product.output().contains(first.get("admin_password")));
      submission =
          """
          {"response_id": "%s", "access_code": "%s", "language": "vi", "form": "quick",
           "service_field": "civil_status", "answers": {"Q0": 5, "FA": 4, "E1": "no"}}
          """
              .formatted(UUID.randomUUID(), first.get("access_code"));
      HttpResponse<String> accepted = product.postJson("/api/v1/responses", submission);
      assertEquals(201, accepted.statusCode(), accepted.body());
      receipt = accepted.body();
      product.kill();
      assertTrue(product.postgres().isPresent(), "the killed start leaves its PostgreSQL behind");
    }
    try (RunningProduct product = RunningProduct.start(directory)) {
      HttpResponse<String> repeated = product.postJson("/api/v1/responses", submission);
      assertEquals(200, repeated.statusCode(), repeated.body());
      assertEquals(receipt, repeated.body());
      assertFalse(
          product.output().contains("could not"), "a later start is quiet: " + product.output());
      assertTrue(product.postgres().isPresent());
      assertEquals(0, product.stop());
      assertTrue(product.postgres().isEmpty(), "PostgreSQL stops with the application");
    }
  }

  @Test
  void anEmptyStartHasAnAdministratorAndNoDemonstration() {
    try (RunningProduct product = RunningProduct.start(directory, "--empty")) {
      Map<String, String> first = product.firstRun();
      assertTrue(first.containsKey("admin_password"));
      assertFalse(first.containsKey("access_code"));
      long postgres = product.postgres().orElseThrow().pid();
      assertTrue(
          RunningProduct.refusal(directory).contains("already runs on"),
          "a second start on the same directory is refused");
      assertEquals(postgres, product.postgres().orElseThrow().pid());
      assertEquals(200, product.get("/health/ready").statusCode());
      assertTrue(product.get("/info").body().contains("version"));
    }
  }
}
