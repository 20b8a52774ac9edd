package vn.hailong.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hailong.ledger.Ledger.WitnessState;
import vn.hailong.ledger.verify.SignedHead;

final class WitnessTest {

  private final List<String> received = new CopyOnWriteArrayList<>();
  private final HttpServer server = server();
  private volatile int status = 204;

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void listen() {
    server.createContext(
        "/heads",
        exchange -> {
          received.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private LedgerSurvey ledger(boolean privateAllowed, String... more) {
    List<String> witnesses = new java.util.ArrayList<>(List.of(more));
    witnesses.addFirst("http://localhost:" + server.getAddress().getPort() + "/heads");
    return LedgerSurvey.start(
        Map.of(
            "hailong.ledger.witnesses",
            witnesses,
            "hailong.ledger.private-witnesses",
            privateAllowed));
  }

  private static List<WitnessState> states(LedgerSurvey ledger) {
    return ledger.survey().system(() -> ledger.bean(Ledger.class).standing().witnesses());
  }

  @Test
  void aWitnessGetsEveryHeadOnce() {
    try (LedgerSurvey ledger = ledger(true)) {
      ledger.answers(5);
      SignedHead head = ledger.seal();
      ledger.bean(Deliveries.class).run();
      ledger.bean(Deliveries.class).run();

      assertEquals(List.of(head.note()), received);
      assertNotNull(states(ledger).getFirst().deliveredAt());
    }
  }

  @Test
  void whatDidNotArriveIsTriedAgainLater() {
    try (LedgerSurvey ledger = ledger(true)) {
      status = 503;
      ledger.answers(5);
      SignedHead head = ledger.seal();
      Deliveries deliveries = ledger.bean(Deliveries.class);
      deliveries.run();
      assertEquals("HTTP 503", states(ledger).getFirst().failure());
      deliveries.run();
      assertEquals(1, received.size());

      status = 200;
      ledger.survey().run("update ledger_delivery set next_try = now() - interval '1 second'");
      deliveries.run();
      assertEquals(List.of(head.note(), head.note()), received);
      assertNotNull(states(ledger).getFirst().deliveredAt());
    }
  }

  @Test
  void nothingIsSentIntoTheOfficesOwnNetworkUnlessAllowed() {
    try (LedgerSurvey ledger = ledger(false, "mailto:thanh.tra@example.gov.vn", "nonsense")) {
      ledger.answers(5);
      ledger.seal();
      ledger.bean(Deliveries.class).run();

      assertEquals(List.of(), received);
      List<String> failures =
          states(ledger).stream().map(state -> String.valueOf(state.failure())).toList();
      assertEquals(3, failures.size());
      assertTrue(failures.getFirst().contains("private address"), failures::toString);
    }
  }

  @Test
  void theKeyIsKeptOutsideTheDatabaseAndForItsOwnerOnly() throws IOException {
    Path directory = LedgerSurvey.directory();
    try (LedgerSurvey ledger =
        LedgerSurvey.start(Map.of("hailong.data-directory", directory.toString()))) {
      ledger.answers(5);
      ledger.seal();
    }
    Path file = directory.resolve("ledger/signing-key.pem");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertTrue(Files.readString(file).startsWith("-----BEGIN PRIVATE KEY-----"));
  }
}
