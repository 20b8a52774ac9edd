package vn.hailong.invitation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.Moment;
import vn.hailong.common.ProblemException;
import vn.hailong.office.Desk;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;

/** Decides whether a known code lets a respondent in, and if not, why. */
@Singleton
class Entrance {

  private final Rounds rounds;
  private final Desks desks;
  private final Offices offices;
  private final Clock clock;

  Entrance(Rounds rounds, Desks desks, Offices offices, Clock clock) {
    this.rounds = rounds;
    this.desks = desks;
    this.offices = offices;
    this.clock = clock;
  }

  Admission admit(AccessCode code) {
    Desk desk = code.desk() == null ? null : desks.desk(code.desk());
    if (code.revokedAt() != null || (desk != null && !desk.active())) {
      throw new ProblemException(410, "code_revoked");
    }
    Round round = openRound(code, desk);
    return new Admission(code.code(), round, offices.agency(round.agency()), desk);
  }

  private Round openRound(AccessCode code, @Nullable Desk desk) {
    Round round =
        desk == null
            ? rounds.internal(Objects.requireNonNull(code.round()))
            : rounds
                .current(desk.agency(), Round.CITIZENS)
                .orElseThrow(() -> new ProblemException(425, "round_not_open", 0));
    return switch (round.status(clock.instant())) {
      case OPEN -> round;
      case PLANNED ->
          throw new ProblemException(425, "round_not_open", 1, new Moment(round.opensAt()));
      case CLOSED -> throw new ProblemException(410, "round_closed", new Moment(round.closesAt()));
    };
  }
}
