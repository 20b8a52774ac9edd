package vn.hailong.analytics.integrity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.format.ResponseRow;

/** Ways in which a clerk may add responses to a month. */
enum Plant {
  /** All within one hour at one desk, answered as citizens do. */
  ONE_BURST {
    @Override
    void add(SimulatedOffice office, int count, List<ResponseRow> rows) {
      bursts(office, count, 1, rows);
    }
  },
  /** Within two hours on different days. */
  TWO_BURSTS {
    @Override
    void add(SimulatedOffice office, int count, List<ResponseRow> rows) {
      bursts(office, count, 2, rows);
    }
  },
  /** Within three hours on different days. */
  THREE_BURSTS {
    @Override
    void add(SimulatedOffice office, int count, List<ResponseRow> rows) {
      bursts(office, count, 3, rows);
    }
  },
  /** Within one hour, at all desks. */
  ONE_BURST_ALL_DESKS {
    @Override
    void add(SimulatedOffice office, int count, List<ResponseRow> rows) {
      LocalDateTime start = opening(office);
      Channel channel = channel(office);
      for (int i = 0; i < count; i++) {
        rows.add(office.honest(office.within(start), channel, office.draw().below(office.desks())));
      }
    }
  },
  /** In the evenings, at night and at weekends, over the whole month, at one desk. */
  OUTSIDE_HOURS {
    @Override
    void add(SimulatedOffice office, int count, List<ResponseRow> rows) {
      int desk = office.draw().below(office.desks());
      Channel channel = channel(office);
      for (int i = 0; i < count; i++) {
        LocalDate day = day(office);
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        int hour = weekend ? 7 + office.draw().below(14) : 18 + office.draw().below(5);
        rows.add(office.honest(day.atTime(hour, 0), channel, desk));
      }
    }
  },
  /** Over the month in office hours, at one desk by one channel, all with the best value. */
  SPREAD_BEST {
    @Override
    void add(SimulatedOffice office, int count, List<ResponseRow> rows) {
      int desk = office.draw().below(office.desks());
      Channel channel = channel(office);
      for (int i = 0; i < count; i++) {
        rows.add(best(office, office.honest(opening(office), channel, desk), false));
      }
    }
  },
  /** The same, in a hurry. */
  SPREAD_BEST_FAST {
    @Override
    void add(SimulatedOffice office, int count, List<ResponseRow> rows) {
      int desk = office.draw().below(office.desks());
      Channel channel = channel(office);
      for (int i = 0; i < count; i++) {
        rows.add(best(office, office.honest(opening(office), channel, desk), true));
      }
    }
  },
  /** The same, not in a hurry, at all desks and by all channels. */
  SPREAD_BEST_EVERYWHERE {
    @Override
    void add(SimulatedOffice office, int count, List<ResponseRow> rows) {
      for (int i = 0; i < count; i++) {
        int desk = office.draw().below(office.desks());
        rows.add(best(office, office.honest(opening(office), office.channel(), desk), false));
      }
    }
  },
  /** Over the month, at one desk by one channel, answered as citizens do. */
  SPREAD_VARIED {
    @Override
    void add(SimulatedOffice office, int count, List<ResponseRow> rows) {
      int desk = office.draw().below(office.desks());
      Channel channel = channel(office);
      for (int i = 0; i < count; i++) {
        rows.add(office.honest(opening(office), channel, desk));
      }
    }
  },
  /** Like the office's own citizens in everything. */
  SPREAD_CAREFUL {
    @Override
    void add(SimulatedOffice office, int count, List<ResponseRow> rows) {
      rows.addAll(office.honestMonth(count));
    }
  };

  /** Adds responses to a month's honest ones. */
  abstract void add(SimulatedOffice office, int count, List<ResponseRow> rows);

  private static void bursts(
      SimulatedOffice office, int count, int bursts, List<ResponseRow> rows) {
    int desk = office.draw().below(office.desks());
    Channel channel = channel(office);
    List<LocalDateTime> starts = new ArrayList<>();
    while (starts.size() < bursts) {
      LocalDateTime start = opening(office);
      if (starts.stream().noneMatch(other -> other.toLocalDate().equals(start.toLocalDate()))) {
        starts.add(start);
      }
    }
    for (int i = 0; i < count; i++) {
      rows.add(office.honest(office.within(starts.get(i % bursts)), channel, desk));
    }
  }

  private static LocalDate day(SimulatedOffice office) {
    return office.month().atDay(1 + office.draw().below(office.month().lengthOfMonth()));
  }

  /** A minute in office hours, as likely as any other. */
  private static LocalDateTime opening(SimulatedOffice office) {
    LocalDate day = day(office);
    while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      day = day(office);
    }
    int[] hours = {7, 8, 9, 10, 13, 14, 15, 16};
    return day.atTime(hours[office.draw().below(hours.length)], office.draw().below(60));
  }

  private static Channel channel(SimulatedOffice office) {
    Channel channel = office.channel();
    while (channel == Channel.PAPER) {
      channel = office.channel();
    }
    return channel;
  }

  private static ResponseRow best(SimulatedOffice office, ResponseRow row, boolean fast) {
    int items = AnswerTraits.answered(row.answers()) - Likert.FAULTS;
    int[] values = new int[Likert.ITEMS];
    for (int i = 0; i < items; i++) {
      values[i] = 5;
    }
    Integer seconds = row.durationSeconds();
    int pace = (int) ((items + Likert.FAULTS) * office.draw().between(0.5, 1.2));
    return new ResponseRow(
        0,
        "",
        row.submittedAt(),
        row.channel(),
        row.desk(),
        row.serviceField(),
        fast ? Integer.valueOf(pace) : seconds,
        Likert.answers(values),
        row.context(),
        false);
  }
}
