package vn.hailong.ledger.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.hailong.analytics.format.Channel;
import vn.hailong.ledger.Ledger;
import vn.hailong.ledger.verify.Hashes;
import vn.hailong.ledger.verify.Proofs;
import vn.hailong.ledger.verify.PublicKeys;
import vn.hailong.ledger.verify.SignedHead;
import vn.hailong.ledger.verify.Tree;
import vn.hailong.response.Acceptance;
import vn.hailong.response.ReceiptSecrets;
import vn.hailong.response.Survey;
import vn.hailong.testing.Http;
import vn.hailong.testing.Http.Reply;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LedgerApiTest {

  @TempDir private static Path directory;

  private Survey survey;
  private Http http;
  private String recorded = "";
  private String waiting = "";

  @BeforeAll
  void twoHeads() {
    survey =
        Survey.start(
            Map.of(
                "hailong.data-directory",
                directory.toString(),
                "hailong.ledger.look-first",
                "10d",
                "hailong.ledger.shortest-interval",
                "0s"));
    String code = survey.code(survey.narrow());
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 7; j++) {
        recorded = answer(code);
      }
      survey.system(survey.bean(Ledger.class)::seal);
    }
    waiting = answer(code);
    http = new Http(survey.app());
  }

  private String answer(String code) {
    return survey
        .bean(Acceptance.class)
        .accept(code, Channel.QR, Survey.submission(UUID.randomUUID(), "4"))
        .code();
  }

  @AfterAll
  void close() {
    survey.close();
  }

  @Test
  void headsAreServedInTextAndJsonAndSignedByTheServedKey() {
    PublicKey key = PublicKeys.ofPem(http.get("/api/v1/ledger/keys").text());
    Reply text = http.get("/api/v1/ledger/heads/2/note");
    SignedHead head = SignedHead.parse(text.text());

    assertTrue(text.header("Content-Type").startsWith("text/plain"));
    assertTrue(head.isSignedBy(key));
    assertEquals(14, head.head().size());
    JsonNode json = http.get("/api/v1/ledger/heads?limit=1").json().get(0);
    assertEquals(head.note(), json.get("note").stringValue());
    assertEquals(head.digest(), json.get("sha256").stringValue());
    assertEquals(json, http.get("/api/v1/ledger/heads/2").json());
    assertEquals("not_found", http.get("/api/v1/ledger/heads/9").problem());
    assertEquals("not_found", http.get("/api/v1/ledger/heads/x/note").problem());
  }

  @Test
  void theProofBetweenTwoHeadsHolds() {
    JsonNode json = http.get("/api/v1/ledger/consistency?from=1&to=2").json();
    SignedHead from = SignedHead.parse(json.at("/from/note").stringValue());
    SignedHead to = SignedHead.parse(json.at("/to/note").stringValue());

    for (Tree tree : Tree.values()) {
      List<byte[]> proof = hashes(json.get(tree.code()));
      assertTrue(
          Proofs.extendsTree(
              from.head().size(),
              tree.root(from.head()),
              to.head().size(),
              tree.root(to.head()),
              proof));
    }
  }

  private static List<byte[]> hashes(JsonNode list) {
    return list.values().stream().map(each -> Hashes.unhex(each.stringValue())).toList();
  }

  @Test
  void aReceiptsProofLeadsToTheHead() {
    JsonNode json = http.get("/api/v1/ledger/receipts/" + recorded).json();
    SignedHead head = SignedHead.parse(json.at("/proof/head/note").stringValue());

    assertEquals("recorded", json.get("state").stringValue());
    assertTrue(
        Proofs.includes(
            head.head().receipts(),
            head.head().size(),
            Hashes.leaf(Hashes.sha256(Hashes.unhex(json.at("/proof/secret").stringValue()))),
            json.at("/proof/index").asLong(),
            hashes(json.at("/proof/path"))));
    // the day and nothing else about where, when or what
    assertEquals(
        List.of("state", "first_day", "last_day", "proof"), json.propertyNames().stream().toList());
    assertEquals(
        "waiting",
        http.get("/api/v1/ledger/receipts/" + waiting).json().get("state").stringValue());
    Reply unknown = http.get("/api/v1/ledger/receipts/AAAAA-AAAAA");
    assertEquals("unknown", unknown.json().get("state").stringValue());
    assertEquals("no-store", unknown.header("Cache-Control"));
  }

  @Test
  void thePagesSayTheSameInBothLanguages() {
    String address = survey.bean(ReceiptSecrets.class).address(recorded);
    String query = address.substring(address.indexOf("/verify"));

    assertTrue(http.get(query).text().contains("Phiếu đã được tính"));
    assertTrue(http.get(query + "&lang=en").text().contains("Your form was counted"));
    assertTrue(http.get("/verify?code=" + waiting).text().contains("Phiếu đã được nhận"));
    assertTrue(
        http.get("/verify?code=" + recorded + "&secret=00").text().contains("Không tìm thấy"));
    assertTrue(http.get("/ledger").text().contains("Lần chốt sổ số 2"));
    Reply page = http.get("/verify?code=%3Cscript%3E");
    assertFalse(page.text().contains("<script>"));
    // beside the one every answer has: browsers keep to both
    assertTrue(
        page.raw().headers().allValues("Content-Security-Policy").stream()
            .anyMatch(policy -> policy.startsWith("default-src 'none'")));
  }

  @Test
  void aPrintedHeadIsRecognised() {
    SignedHead head = survey.bean(Ledger.class).latest(1).getFirst();

    assertTrue(http.get("/ledger/2?sha256=" + head.digest()).text().contains("Trùng với bản in"));
    assertTrue(http.get("/ledger/2?sha256=" + "0".repeat(64)).text().contains("Khác với bản in"));
    assertEquals(404, http.get("/ledger/77").status());
  }
}
