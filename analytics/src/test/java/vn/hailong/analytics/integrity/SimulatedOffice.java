package vn.hailong.analytics.integrity;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import vn.hailong.analytics.estimate.Population;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.format.ResponseRow;

/**
 * An honest office, drawn from what such offices are like: busy and quiet days and hours, desks
 * that are closed now and then, families who answer together, channels that come and go, citizens
 * who tick the same value throughout because they are content, and shares that drift from month to
 * month. Every office has its own habits.
 */
final class SimulatedOffice {

  private static final double[] HOURS = {
    0, 0, 0, 0, 0, 0, 0, 0.08, 0.2, 0.2, 0.15, 0.06, 0.01, 0.08, 0.12, 0.1, 0.06, 0.015, 0, 0, 0, 0,
    0, 0
  };
  private static final double PERSISTENCE = 0.6;
  private static final int FIELDS = 6;

  private final Draw draw;
  private final Habits habits;
  private final int responses;
  private final int desks;
  private final double[] deskHabit;
  private final double[] hours = new double[HOURS.length];
  private final Map<Channel, Double> channelHabit = new EnumMap<>(Channel.class);
  private final Map<Channel, Double> outside = new EnumMap<>(Channel.class);
  private final Map<Channel, Double> satisfactionShift = new EnumMap<>(Channel.class);
  private final double satisfaction;
  private final double straight;
  private final double secondsPerItem;
  private final double rushing;
  private final double fullForm;
  private final double[] monthly;
  private final double[][] pairHabit;
  private final double[][] pairMonthly;
  private int month;

  /**
   * Draws an office.
   *
   * @param responses of a month, on average
   */
  SimulatedOffice(Habits habits, int responses, SplittableRandom random) {
    this.habits = habits;
    draw = new Draw(random);
    this.responses = responses;
    desks = random.nextInt(1, 6);
    deskHabit = new double[desks];
    for (int i = 0; i < desks; i++) {
      deskHabit[i] = draw.normal(0, 0.4);
    }
    for (int hour = 0; hour < HOURS.length; hour++) {
      hours[hour] = HOURS[hour] * Math.exp(draw.normal(0, 0.25));
    }
    double[] usual = {1.5, -0.5, 0, -0.5, 0.8, -0.3, -0.5};
    double[] mostOutside = {0.1, 0.1, 0.35, 0.35, 0.02, 0.02, 0};
    for (Channel channel : Channel.values()) {
      if (channel == Channel.QR || draw.chance(0.55)) {
        channelHabit.put(channel, usual[channel.ordinal()] + draw.normal(0, 0.6));
      }
      outside.put(channel, mostOutside[channel.ordinal()] * draw.between(0.2, 1));
      satisfactionShift.put(channel, draw.normal(0, 0.3));
    }
    satisfactionShift.merge(Channel.ASSISTED, 0.4, Double::sum);
    satisfaction = draw.between(0.8, 2.6);
    straight = draw.between(-1.4, 0.4);
    secondsPerItem = 6 * Math.exp(draw.normal(0, 0.2));
    rushing = draw.between(0, 0.04);
    fullForm = draw.between(0.05, 0.5);
    monthly = new double[desks + Channel.values().length + 3];
    Arrays.setAll(monthly, i -> draw.normal(0, 1));
    pairHabit = new double[desks][Channel.values().length];
    pairMonthly = new double[desks][Channel.values().length];
    for (int desk = 0; desk < desks; desk++) {
      Arrays.setAll(pairHabit[desk], i -> draw.normal(0, 0.4));
      Arrays.setAll(pairMonthly[desk], i -> draw.normal(0, 1));
    }
  }

  int desks() {
    return desks;
  }

  Draw draw() {
    return draw;
  }

  YearMonth month() {
    return YearMonth.of(2026, 1).plusMonths(month);
  }

  /** Time goes on: shares drift. */
  void nextMonth() {
    month++;
    drift(monthly);
    for (double[] desk : pairMonthly) {
      drift(desk);
    }
  }

  private void drift(double[] values) {
    double rest = Math.sqrt(1 - PERSISTENCE * PERSISTENCE);
    Arrays.setAll(values, i -> PERSISTENCE * values[i] + rest * draw.normal(0, 1));
  }

  /** A month of about as many responses as the office has. */
  List<ResponseRow> honestMonth() {
    return honestMonth(
        (int) Math.max(1, Math.round(responses * Math.exp(draw.normal(0, habits.volume())))));
  }

  /** A month of so many responses. */
  List<ResponseRow> honestMonth(int count) {
    List<LocalDate> days = month().atDay(1).datesUntil(month().plusMonths(1).atDay(1)).toList();
    double[] dayWeights = new double[days.size()];
    double[][] hourWeights = new double[days.size()][];
    boolean[][] deskOpen = new boolean[days.size()][desks];
    int leave = draw.chance(0.1) ? draw.below(days.size()) : -10;
    int onLeave = draw.below(desks);
    for (int d = 0; d < days.size(); d++) {
      boolean open = days.get(d).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
      double monday = days.get(d).getDayOfWeek() == DayOfWeek.MONDAY ? 1.3 : 1;
      dayWeights[d] = open ? monday * draw.gamma(1 / (habits.days() * habits.days())) : 0;
      hourWeights[d] = new double[HOURS.length];
      for (int hour = 0; hour < HOURS.length; hour++) {
        hourWeights[d][hour] = hours[hour] * draw.gamma(1 / (habits.hours() * habits.hours()));
      }
      for (int desk = 0; desk < desks; desk++) {
        boolean away = desk == onLeave && d >= leave && d < leave + 7;
        deskOpen[d][desk] = !away && !draw.chance(0.05);
      }
    }
    List<LocalDateTime> batches = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      LocalDate day = days.get(draw.pick(dayWeights));
      batches.add(day.atTime(draw.chance(0.3) ? 19 : 16, 0));
    }
    List<ResponseRow> rows = new ArrayList<>();
    while (rows.size() < count) {
      int day = draw.pick(dayWeights);
      int together = 1 + draw.pick(habits.parties());
      int desk = desk(deskOpen[day]);
      Channel channel = channel(desk);
      LocalDateTime time =
          channel == Channel.PAPER
              ? batches.get(draw.below(batches.size()))
              : draw.chance(outside.getOrDefault(channel, 0.0))
                  ? outsideHours(days.get(day))
                  : days.get(day).atTime(draw.pick(hourWeights[day]), 0);
      for (int i = 0; i < together && rows.size() < count; i++) {
        rows.add(honest(time, channel, desk));
      }
    }
    return rows;
  }

  private LocalDateTime outsideHours(LocalDate day) {
    double chance = draw.uniform();
    if (chance < 0.65) {
      return day.atTime(18 + draw.below(4), 0);
    }
    if (chance < 0.9) {
      LocalDate saturday = day.plusDays(6 - day.getDayOfWeek().getValue());
      LocalDate inMonth = YearMonth.from(saturday).equals(month()) ? saturday : day;
      return inMonth.atTime(inMonth.equals(day) ? 19 : 8 + draw.below(12), 0);
    }
    return day.atTime(5 + draw.below(2), 0);
  }

  private int desk(boolean[] open) {
    double[] weights = new double[desks];
    double sum = 0;
    for (int desk = 0; desk < desks; desk++) {
      weights[desk] = open[desk] ? Math.exp(deskHabit[desk] + habits.drift() * monthly[desk]) : 0;
      sum += weights[desk];
    }
    return sum == 0 ? draw.below(desks) : draw.pick(weights);
  }

  /** One channel is used at every desk, but at some more than at others. */
  private Channel channel(int desk) {
    double[] weights = new double[Channel.values().length];
    channelHabit.forEach((channel, habit) ->
        weights[channel.ordinal()] =
            Math.exp(
                habit
                    + habits.drift() * monthly[desks + channel.ordinal()]
                    + pairHabit[desk][channel.ordinal()]
                    + habits.drift() * pairMonthly[desk][channel.ordinal()]));
    return Channel.values()[draw.pick(weights)];
  }

  Channel channel() {
    double[] weights = new double[Channel.values().length];
    channelHabit.forEach((channel, habit) ->
        weights[channel.ordinal()] =
            Math.exp(habit + habits.drift() * monthly[desks + channel.ordinal()]));
    return Channel.values()[draw.pick(weights)];
  }

  /** A citizen's response. */
  ResponseRow honest(LocalDateTime time, Channel channel, int desk) {
    int shared = desks + Channel.values().length;
    double shift = satisfactionShift.getOrDefault(channel, 0.0) + 0.15 * monthly[shared];
    boolean full = draw.chance(fullForm);
    boolean ticks =
        draw.chance(
            1
                / (1
                    + Math.exp(
                        -straight - habits.drift() * monthly[shared + 1] + (full ? 0.7 : 0))));
    int items = full ? Likert.ITEMS : 6;
    int[] values = new int[Likert.ITEMS];
    double content = draw.normal(satisfaction + shift, 1);
    int ticked = content > 0.6 ? 5 : content > -1 ? 4 : 3;
    for (int i = 0; i < items; i++) {
      double opinion = content + draw.normal(0, 0.8);
      values[i] =
          ticks
              ? ticked
              : opinion > 2 ? 5 : opinion > 0 ? 4 : opinion > -1 ? 3 : opinion > -2 ? 2 : 1;
      if (!ticks && draw.chance(0.04)) {
        values[i] = 0;
      }
    }
    double pace = secondsPerItem * (ticks ? 0.6 : 1) * (draw.chance(rushing) ? 0.3 : 1);
    int seconds = (int) ((items + Likert.FAULTS) * pace * Math.exp(draw.normal(0, 0.45)));
    return row(
        time, channel, desk, channel == Channel.PAPER ? -1 : seconds, Likert.answers(values));
  }

  ResponseRow row(LocalDateTime time, Channel channel, int desk, int seconds, byte[] answers) {
    return new ResponseRow(
        0,
        "",
        time.atZone(Months.CALENDAR.zone()).toOffsetDateTime(),
        channel,
        "desk-" + desk,
        "field-" + draw.below(FIELDS),
        seconds < 0 ? null : seconds,
        answers,
        Map.of(),
        false);
  }

  /** Dossiers of which the responses are 10 to 40 %. */
  Population dossiers(List<ResponseRow> rows) {
    SequencedMap<String, Long> dossiers = new LinkedHashMap<>();
    for (ResponseRow row : rows) {
      dossiers.merge(row.serviceField(), 1L, Long::sum);
    }
    dossiers.replaceAll((field, n) -> (long) Math.ceil(n / draw.between(0.1, 0.4)));
    return new Population(dossiers);
  }

  /** A moment in a span of an hour that begins then. */
  LocalDateTime within(LocalDateTime start) {
    return start.plus(Duration.ofMinutes(draw.below(60)));
  }
}
