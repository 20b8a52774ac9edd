package vn.hailong.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hailong.common.Messages;
import vn.hailong.common.Problem;
import vn.hailong.common.id.AgencyId;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.office.AgencyKind;
import vn.hailong.office.Desk;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.round.Round;
import vn.hailong.round.RoundPlan;
import vn.hailong.round.Rounds;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;
import vn.hailong.testing.Problems;
import vn.hailong.testing.QrReader;
import vn.hailong.testing.TestApp;

final class InvitationsTest {

  private final TestApp app = TestApp.start();
  private final Invitations invitations = app.bean(Invitations.class);
  private final Rounds rounds = app.bean(Rounds.class);
  private final AgencyId agency =
      system(() ->
          app.bean(Offices.class)
              .create(null, AgencyKind.PROVINCE, "city", "Thành phố", "City", null, false)
              .id());
  private final Desk desk =
      system(() -> app.bean(Desks.class).create(agency, null, "Quầy 1", "Desk 1", List.of("land")));

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void codesAreUnambiguousAndDoNotRepeat() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      codes.add(Codes.random());
    }

    assertEquals(10_000, codes.size());
    assertTrue(codes.stream().allMatch(code -> code.matches("[2-9A-HJ-NP-Z]{8}")));
  }

  @Test
  void codesAreReadHoweverTheyAreTyped() {
    assertEquals(Optional.of("K7M2P9QX"), Codes.typed(" k7m2 p9qx\u00a0"));
    assertEquals(Optional.of("K7M2P9QX"), Codes.typed("K7M2-P9QX"));
    assertEquals(Optional.of("K7M2P9QX"), Codes.typed("K7M2–P9QX"));
    assertEquals(Optional.of("K7M2P9QX"), Codes.typed("Ｋ７Ｍ２Ｐ９ＱＸ"));
    assertEquals(Optional.empty(), Codes.typed("K7M2P9Q"));
    assertEquals(Optional.empty(), Codes.typed("K7M2P9QO"));
    assertEquals(Optional.empty(), Codes.typed("K7M2P9QX'--"));
  }

  @Test
  void aDesksCodeLeadsToTheRoundThatIsOpen() {
    String code = system(() -> invitations.rotate(desk.id())).code();
    Round round = round("one-stop-desk", -1, 1);

    Admission admission = invitations.admit(code.toLowerCase(Locale.ROOT));

    assertEquals(round, admission.round());
    assertEquals(desk, admission.desk());
    assertEquals(agency, admission.agency().id());
    assertEquals(code, admission.code());
  }

  @Test
  void aRoundsLinkLeadsToThatRoundWithoutADesk() {
    round("one-stop-desk", -1, 1);
    Round officials = round("officials", -1, 1);
    String code = system(() -> invitations.rotate(officials.id())).code();

    Admission admission = invitations.admit(code);

    assertEquals(officials, admission.round());
    assertNull(admission.desk());
    assertEquals(code, system(() -> invitations.ofRound(officials.id())).orElseThrow().code());
  }

  @Test
  void whoComesTooEarlyOrTooLateIsToldWhen() {
    String code = system(() -> invitations.rotate(desk.id())).code();
    assertEquals("round_not_open", refusal(code, 425));

    Round past = round("one-stop-desk", -9, -8);
    assertEquals("round_closed", refusal(code, 410));
    String closed = sentence(code);
    String day = new vn.hailong.common.Moment(past.closesAt()).text(Locale.of("vi"));
    assertTrue(closed.contains(day), closed);

    Round next = round("one-stop-desk", 8, 9);
    assertEquals("round_not_open", refusal(code, 425));
    String early = sentence(code);
    assertTrue(
        early.contains(new vn.hailong.common.Moment(next.opensAt()).text(Locale.of("vi"))), early);
  }

  @Test
  void unknownAndRevokedCodesAndDesksOutOfServiceLetNobodyIn() {
    round("one-stop-desk", -1, 1);
    assertEquals("unknown_code", refusal("ZZZZZZZZ", 404));
    assertEquals("unknown_code", refusal("anything", 404));

    String first = system(() -> invitations.rotate(desk.id())).code();
    String second = system(() -> invitations.rotate(desk.id())).code();
    assertNotEquals(first, second);
    assertEquals("code_revoked", refusal(first, 410));
    assertEquals(second, invitations.admit(second).code());
    assertEquals(second, system(() -> invitations.ofDesk(desk.id())).orElseThrow().code());

    system(() -> app.bean(Desks.class).update(desk.id(), "Quầy 1", "Desk 1", false, List.of()));
    assertEquals("code_revoked", refusal(second, 410));
    system(() -> app.bean(Desks.class).update(desk.id(), "Quầy 1", "Desk 1", true, List.of()));
    assertEquals(second, invitations.admit(second).code());

    revoke(second);
    revoke(second);
    assertEquals("code_revoked", refusal(second, 410));
    assertEquals(Optional.empty(), system(() -> invitations.ofDesk(desk.id())));
  }

  @Test
  void onlyStaffMakeAndSeeCodes() {
    String code = system(() -> invitations.rotate(desk.id())).code();

    assertEquals("unauthenticated", Problems.code(() -> invitations.rotate(desk.id())));
    assertEquals("unauthenticated", Problems.code(() -> invitations.ofDesk(desk.id())));
    assertEquals("unauthenticated", Problems.code(() -> invitations.revoke(code)));
    assertEquals(
        "unauthenticated",
        Problems.code(() -> invitations.poster(desk.id(), PaperSize.A5, Locale.of("vi", "VN"))));
  }

  @Test
  void theQrCodeHoldsTheAddressOfTheForm() throws IOException {
    String code = system(() -> invitations.rotate(desk.id())).code();

    assertEquals("http://localhost/s/" + code, invitations.address(code));
    assertEquals(
        invitations.address(code),
        QrReader.read(ImageIO.read(new ByteArrayInputStream(invitations.qrPng(code, 400)))));
    assertTrue(invitations.qrSvg(code).startsWith("<svg "));
  }

  private String refusal(String code, int status) {
    Problem problem = Problems.of(() -> invitations.admit(code));
    assertEquals(status, problem.status());
    return problem.code();
  }

  private String sentence(String code) {
    return Problems.of(() -> invitations.admit(code))
        .detail(app.bean(Messages.class), Locale.of("vi"));
  }

  private void revoke(String code) {
    system(() -> {
      invitations.revoke(code);
      return code;
    });
  }

  private Round round(String questionnaire, int openingDay, int closingDay) {
    Instant now = app.bean(Clock.class).instant();
    return system(() ->
        rounds.create(
            new RoundPlan(
                agency,
                app.bean(Templates.class)
                    .find(TemplateKind.QUESTIONNAIRE, questionnaire, "2026.1")
                    .orElseThrow()
                    .id(),
                "Đợt",
                "Round",
                now.plus(Duration.ofDays(openingDay)),
                now.plus(Duration.ofDays(closingDay)),
                false)));
  }

  private <T> T system(Supplier<T> task) {
    return app.bean(CurrentPerson.class).asSystem(task);
  }
}
