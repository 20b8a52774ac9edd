package vn.hailong.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.hailong.testing.Http;
import vn.hailong.testing.Http.Reply;
import vn.hailong.testing.TestApp;

final class HttpSurfaceTest {

  private static final TestApp APP = TestApp.start();

  private final Http http = new Http(APP);

  @AfterAll
  static void close() {
    APP.close();
  }

  @Test
  void healthSpeaksOfLifeAndReadiness() {
    for (String path : new String[] {"/health", "/health/live", "/health/ready"}) {
      Reply reply = http.get(path);
      assertEquals(200, reply.status(), path);
      assertTrue(reply.header("Content-Type").startsWith("application/json"), path);
      assertEquals("UP", reply.json().get("status").stringValue(), path);
    }
  }

  @Test
  void infoNamesTheProductAndItsVersion() {
    Reply reply = http.get("/info");

    assertEquals("hailong", reply.json().get("name").stringValue());
    assertEquals(Version.current(), reply.json().get("version").stringValue());
  }

  @Test
  void anAddressThatLeadsNowhereIsAProblem() {
    Reply reply = http.get("/api/v1/nothing", "Accept-Language", "en");

    assertEquals(404, reply.status());
    assertEquals("not_found", reply.problem());
    assertEquals("There is nothing here.", reply.json().get("detail").stringValue());
  }

  @Test
  void anIdThatIsNoneLeadsNowhere() {
    for (String id : new String[] {"abc", "-1", "99999999999999999999"}) {
      Reply reply =
          http.send(
              "PUT",
              "/api/v1/rounds/" + id + "/population",
              BodyPublishers.ofString("service_field,dossiers\n"),
              "Content-Type",
              "text/csv");
      assertEquals("not_found", reply.problem(), id);
      assertEquals(404, reply.status());
    }
  }

  @Test
  void problemsSpeakTheReadersLanguage() {
    assertTrue(http.get("/api/v1/nothing").text().contains("Không tìm thấy"));
    assertTrue(
        http.get("/api/v1/nothing", "Accept-Language", "fr, en;q=0.5")
            .text()
            .contains("There is nothing here"));
  }

  @Test
  void anotherMethodIsRefusedWithThoseAllowed() {
    Reply reply = http.get("/api/v1/responses");

    assertEquals(405, reply.status());
    assertEquals("method_not_allowed", reply.problem());
    assertEquals("POST", reply.header("Allow"));
  }

  @Test
  void anotherKindOfContentIsRefusedWithTheKindAccepted() {
    Reply reply =
        http.send(
            "POST",
            "/api/v1/responses",
            BodyPublishers.ofString("{}"),
            "Content-Type",
            "text/plain",
            "Accept-Language",
            "en");

    assertEquals(415, reply.status());
    assertEquals("unsupported_media_type", reply.problem());
    assertTrue(reply.text().contains("application/json"), reply.text());
  }

  @Test
  void aResponseOverTheLimitIsRefusedHoweverItIsSent() {
    byte[] megabyte = new byte[1024 * 1024];
    Arrays.fill(megabyte, (byte) ' ');
    byte[] justOver = Arrays.copyOf(megabyte, BodyLimitFilter.RESPONSE_BYTES + 1);

    for (byte[] body : new byte[][] {megabyte, justOver}) {
      Reply announced = post(BodyPublishers.ofByteArray(body));
      assertEquals(413, announced.status());
      assertEquals("too_large", announced.problem());
      Reply chunked = post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
      assertEquals(413, chunked.status());
      assertEquals("too_large", chunked.problem());
    }
    byte[] justFits = Arrays.copyOf(megabyte, BodyLimitFilter.RESPONSE_BYTES);
    assertEquals(400, post(BodyPublishers.ofByteArray(justFits)).status());
  }

  @Test
  void anUploadOverTheLimitIsRefusedWhileItIsRead() {
    byte[] portion = new byte[1024 * 1024];
    Arrays.fill(portion, (byte) 'x');
    Reply reply =
        http.send(
            "PUT",
            "/api/v1/rounds/1/population",
            BodyPublishers.ofByteArrays(java.util.Collections.nCopies(33, portion)),
            "Content-Type",
            "text/csv");

    assertEquals(413, reply.status());
    assertEquals("too_large", reply.problem());
  }

  private Reply post(java.net.http.HttpRequest.BodyPublisher body) {
    return http.send("POST", "/api/v1/responses", body, "Content-Type", "application/json");
  }
}
