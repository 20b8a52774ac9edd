package vn.hailong.invitation;

import static vn.hailong.common.access.Permission.MANAGE_DESKS;
import static vn.hailong.common.access.Permission.MANAGE_ROUNDS;
import static vn.hailong.common.access.Permission.VIEW_RESULTS;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Constraints;
import vn.hailong.common.ProblemException;
import vn.hailong.common.QrCode;
import vn.hailong.common.access.Access;
import vn.hailong.common.audit.AuditTrail;
import vn.hailong.common.audit.Change;
import vn.hailong.common.audit.Facts;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.RoundId;
import vn.hailong.invitation.store.AccessCodeRow;
import vn.hailong.invitation.store.AccessCodeRows;
import vn.hailong.office.Desk;
import vn.hailong.office.Desks;
import vn.hailong.round.Rounds;

/** Access codes in the database. */
@Singleton
class IssuedInvitations implements Invitations {

  private final AccessCodeRows rows;
  private final Desks desks;
  private final Rounds rounds;
  private final Entrance entrance;
  private final Posters posters;
  private final Addresses addresses;
  private final Access access;
  private final AuditTrail audit;
  private final Clock clock;

  IssuedInvitations(
      AccessCodeRows rows,
      Desks desks,
      Rounds rounds,
      Entrance entrance,
      Posters posters,
      Addresses addresses,
      Access access,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.desks = desks;
    this.rounds = rounds;
    this.entrance = entrance;
    this.posters = posters;
    this.addresses = addresses;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Admission admit(String code) {
    return entrance.admit(
        Codes.typed(code)
            .flatMap(rows::findByCode)
            .map(IssuedInvitations::accessCode)
            .orElseThrow(IssuedInvitations::unknown));
  }

  @Override
  public Optional<AccessCode> ofDesk(DeskId desk) {
    access.require(VIEW_RESULTS, desks.desk(desk).agency());
    return rows.liveOfDesk(desk.value()).map(IssuedInvitations::accessCode);
  }

  @Override
  public Optional<AccessCode> ofRound(RoundId round) {
    access.require(VIEW_RESULTS, rounds.internal(round).agency());
    return rows.liveOfRound(round.value()).map(IssuedInvitations::accessCode);
  }

  @Override
  @Transactional
  public AccessCode rotate(DeskId desk) {
    AgencyId agency = desks.desk(desk).agency();
    access.require(MANAGE_DESKS, agency);
    Optional<AccessCodeRow> live = rows.liveOfDesk(desk.value());
    live.ifPresent(known -> rows.revoke(known.code(), now()));
    return declared(agency, live, issue(desk, null));
  }

  @Override
  @Transactional
  public AccessCode rotate(RoundId round) {
    AgencyId agency = rounds.internal(round).agency();
    access.require(MANAGE_ROUNDS, agency);
    Optional<AccessCodeRow> live = rows.liveOfRound(round.value());
    live.ifPresent(known -> rows.revoke(known.code(), now()));
    return declared(agency, live, issue(null, round));
  }

  private AccessCode declared(AgencyId agency, Optional<AccessCodeRow> before, AccessCode issued) {
    audit.record(
        new Change(
            "invitation.code_issued",
            agency,
            issued.code(),
            before.map(live -> facts(accessCode(live))).orElse(Map.of()),
            facts(issued)));
    return issued;
  }

  private static Map<String, String> facts(AccessCode code) {
    return new Facts()
        .with("access_code", code.code())
        .with("desk", code.desk())
        .with("round", code.round())
        .map();
  }

  private AccessCode issue(@Nullable DeskId desk, @Nullable RoundId round) {
    Instant now = now();
    Long deskId = desk == null ? null : desk.value();
    Long roundId = round == null ? null : round.value();
    String code;
    do {
      code = Codes.random();
    } while (add(code, deskId, roundId, now) == 0);
    return new AccessCode(code, desk, round, now, null);
  }

  /** Somebody who made a new code in the same moment keeps it: theirs may be in print already. */
  private long add(String code, @Nullable Long desk, @Nullable Long round, Instant now) {
    return Constraints.asProblems(
        Map.of(
            "access_code_one_live_per_desk", () -> new ProblemException(409, "stale"),
            "access_code_one_live_per_round", () -> new ProblemException(409, "stale")),
        () -> rows.add(code, desk, round, now));
  }

  @Override
  @Transactional
  public void revoke(String code) {
    AccessCode known =
        Codes.typed(code)
            .flatMap(rows::findByCode)
            .map(IssuedInvitations::accessCode)
            .orElseThrow(IssuedInvitations::unknown);
    AgencyId agency;
    if (known.desk() != null) {
      agency = desks.desk(known.desk()).agency();
      access.require(MANAGE_DESKS, agency);
    } else {
      agency = rounds.internal(Objects.requireNonNull(known.round())).agency();
      access.require(MANAGE_ROUNDS, agency);
    }
    if (rows.revoke(known.code(), now()) > 0) {
      audit.record(
          new Change("invitation.code_revoked", agency, known.code(), facts(known), Map.of()));
    }
  }

  @Override
  public String address(String code) {
    return addresses.full(code);
  }

  @Override
  public byte[] qrPng(String code, int pixels) {
    return QrCode.of(addresses.full(code)).png(pixels);
  }

  @Override
  public String qrSvg(String code) {
    return QrCode.of(addresses.full(code)).svg();
  }

  @Override
  @Transactional(readOnly = true)
  public byte[] poster(DeskId id, PaperSize size, Locale language) {
    Desk desk = desks.desk(id);
    access.require(MANAGE_DESKS, desk.agency());
    AccessCodeRow live =
        rows.liveOfDesk(id.value())
            .orElseThrow(() -> new ProblemException(409, "desk_without_code"));
    return posters.print(desk, live.code(), size, language);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static ProblemException unknown() {
    return new ProblemException(404, "unknown_code");
  }

  private static AccessCode accessCode(AccessCodeRow row) {
    return new AccessCode(
        row.code(),
        row.deskId() == null ? null : new DeskId(row.deskId()),
        row.roundId() == null ? null : new RoundId(row.roundId()),
        row.createdAt(),
        row.revokedAt());
  }
}
