package vn.hailong.alert;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.hailong.analysis.Headline;
import vn.hailong.analytics.estimate.Verdict;
import vn.hailong.common.Moment;
import vn.hailong.common.notice.Notice;
import vn.hailong.job.Hold;
import vn.hailong.job.Job;
import vn.hailong.job.Report;
import vn.hailong.job.Schedule;
import vn.hailong.round.Round;
import vn.hailong.round.Rounds;

/** Tells offices what their rounds need: before they open, before they close, and at the end. */
@Singleton
class RoundWatch implements Job {

  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final Duration SOON = Duration.ofDays(3);

  /** Early enough to still ask people. */
  private static final Duration NEAR_THE_END = Duration.ofDays(7);

  /** What ended longer ago is not told any more. */
  private static final Duration LATELY = Duration.ofDays(7);

  private final Rounds rounds;
  private final RoundFacts facts;
  private final PostedNotices board;
  private final Clock clock;

  RoundWatch(Rounds rounds, RoundFacts facts, PostedNotices board, Clock clock) {
    this.rounds = rounds;
    this.facts = facts;
    this.board = board;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "alert.rounds";
  }

  @Override
  public Schedule schedule() {
    return new Schedule.Every(PAUSE);
  }

  @Override
  public Report run(Hold hold) {
    Instant now = clock.instant();
    int told = 0;
    for (Round round : rounds.around(now.minus(LATELY), now.plus(SOON))) {
      hold.require();
      told +=
          switch (round.status(now)) {
            case PLANNED -> opensSoon(round);
            case OPEN -> closesSoon(round, now) + fewResponses(round, now);
            case CLOSED -> closed(round);
          };
    }
    return told == 0 ? Report.NOTHING : Report.of("alert.rounds.told", told);
  }

  private int opensSoon(Round round) {
    return post(round, EventKind.ROUND_OPENS_SOON, round.opensAt(), new Moment(round.opensAt()));
  }

  private int closesSoon(Round round, Instant now) {
    if (round.closesAt().isAfter(now.plus(SOON))) {
      return 0;
    }
    return post(
        round,
        EventKind.ROUND_CLOSES_SOON,
        round.closesAt(),
        new Moment(round.closesAt()),
        facts.received(round));
  }

  /** In the second half of a round and near its end, when what came in settles nothing. */
  private int fewResponses(Round round, Instant now) {
    Instant half =
        round.opensAt().plus(Duration.between(round.opensAt(), round.closesAt()).dividedBy(2));
    boolean late = !round.closesAt().isAfter(now.plus(NEAR_THE_END)) && now.isAfter(half);
    if (!late || board.posted(once(round, EventKind.ROUND_FEW_RESPONSES, round.closesAt()))) {
      return 0;
    }
    long received = facts.received(round);
    Headline headline = facts.headline(round);
    boolean unsettled = headline != null && headline.verdict() == Verdict.UNDETERMINED;
    boolean tooFew = headline != null && !headline.overall().isShown();
    if (received > 0 && !unsettled && !tooFew) {
      return 0;
    }
    return post(
        round,
        EventKind.ROUND_FEW_RESPONSES,
        round.closesAt(),
        new Moment(round.closesAt()),
        received,
        facts.needed(headline));
  }

  private int closed(Round round) {
    if (board.posted(once(round, EventKind.ROUND_CLOSED, round.closesAt()))) {
      return 0;
    }
    Headline headline = facts.headline(round);
    int told =
        post(
            round,
            EventKind.ROUND_CLOSED,
            round.closesAt(),
            facts.received(round),
            facts.satisfaction(headline));
    Verdict verdict = headline == null ? null : headline.verdict();
    if (verdict == Verdict.REACHED) {
      told += post(round, EventKind.TARGET_REACHED, round.closesAt(), facts.satisfaction(headline));
    } else if (verdict == Verdict.NOT_REACHED) {
      told += post(round, EventKind.TARGET_MISSED, round.closesAt(), facts.satisfaction(headline));
    }
    return told;
  }

  private int post(Round round, EventKind kind, Instant when, Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = facts.agency(round);
    arguments[1] = facts.title(round);
    System.arraycopy(more, 0, arguments, 2, more.length);
    String link = "staff/rounds/" + round.id();
    return board.post(
            Notice.about(round.agency(), kind.code(), link, once(round, kind, when), arguments))
        ? 1
        : 0;
  }

  /** A round that was moved is told of anew. */
  private static String once(Round round, EventKind kind, Instant when) {
    return kind.code() + "/" + round.id() + "/" + when;
  }
}
