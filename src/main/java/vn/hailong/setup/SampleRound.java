package vn.hailong.setup;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import vn.hailong.analytics.format.Channel;
import vn.hailong.analytics.format.ResponseRow;
import vn.hailong.analytics.format.ResponsesCsvWriter;
import vn.hailong.analytics.questionnaire.AnswerCodec;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.Time;
import vn.hailong.office.ServiceField;
import vn.hailong.setup.SampleOffice.Counter;

/**
 * Made-up answers of one round as a file in the public format, so that the demonstration comes in
 * through the same door as every import.
 */
final class SampleRound {

  private static final double SHARE_OTHER = 0.03;
  private static final int[] HOURS = {7, 8, 8, 8, 9, 9, 9, 10, 10, 11, 13, 14, 14, 14, 15, 15, 16};
  private static final Channel[] WAYS = {
    Channel.QR,
    Channel.QR,
    Channel.QR,
    Channel.QR,
    Channel.QR,
    Channel.QR,
    Channel.LIGHT,
    Channel.KIOSK,
    Channel.KIOSK,
    Channel.PAPER
  };

  private final Questionnaire questionnaire;
  private final AnswerCodec codec;
  private final RandomGenerator random;
  private final LocalDate today;
  private final int days;

  SampleRound(Questionnaire questionnaire, RandomGenerator random, LocalDate today, int days) {
    this.questionnaire = questionnaire;
    this.codec = new AnswerCodec(questionnaire);
    this.random = random;
    this.today = today;
    this.days = days;
  }

  /**
   * Answers of citizens who came to desks; {@code service} is how good the office is, 0 is usual.
   */
  byte[] atDesks(List<Counter> desks, double service, int responses) {
    return write(
        responses,
        line -> {
          Counter desk = desks.get(random.nextInt(desks.size()));
          String field =
              random.nextDouble() < SHARE_OTHER
                  ? ServiceField.OTHER
                  : desk.fields().get(Math.min(random.nextInt(3), desk.fields().size() - 1));
          double met = service + desk.service() + (field.equals("land") ? -0.55 : 0);
          Channel way = WAYS[random.nextInt(WAYS.length)];
          return row(line, way, desk.nameVi(), field, met, random.nextDouble() < 0.7);
        });
  }

  /** Answers of people who came by a link. */
  byte[] byLink(int responses) {
    return write(responses, line -> row(line, Channel.LINK, "", "other", 0.2, false));
  }

  private ResponseRow row(
      long line, Channel way, String desk, String field, double service, boolean quick) {
    SampleRespondent person = new SampleRespondent(questionnaire, quick, service, random);
    int seconds = quick ? 35 + random.nextInt(80) : 140 + random.nextInt(260);
    return new ResponseRow(
        line,
        randomId().toString(),
        moment(),
        way,
        desk,
        field,
        seconds,
        codec.encode(person.answers()),
        flat(person.context()),
        false);
  }

  private static Map<String, String> flat(Map<String, List<String>> context) {
    return context.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> String.join("|", entry.getValue()),
                (first, second) -> first,
                LinkedHashMap::new));
  }

  /** Office hours of a working day; more of the recent days, as a round becomes known. */
  private OffsetDateTime moment() {
    while (true) {
      double recent = Math.pow(random.nextDouble(), 1.25);
      LocalDate day = today.minusDays(1 + (long) (recent * (days - 1)));
      boolean closed =
          day.getDayOfWeek() == DayOfWeek.SUNDAY
              || (day.getDayOfWeek() == DayOfWeek.SATURDAY && random.nextInt(4) > 0);
      if (!closed) {
        int hour = HOURS[random.nextInt(HOURS.length)];
        return ZonedDateTime.of(day, java.time.LocalTime.of(hour, 0), Time.ZONE).toOffsetDateTime();
      }
    }
  }

  /** A version 4 UUID from the seeded source, so that every demonstration has the same answers. */
  private UUID randomId() {
    long high = (random.nextLong() & 0xFFFFFFFFFFFF0FFFL) | 0x4000L;
    long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private byte[] write(int responses, java.util.function.LongFunction<ResponseRow> row) {
    StringWriter text = new StringWriter();
    try {
      ResponsesCsvWriter writer = new ResponsesCsvWriter(text, questionnaire);
      for (int i = 0; i < responses; i++) {
        writer.write(row.apply(i + 2L));
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
