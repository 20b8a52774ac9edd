package vn.hailong.analytics.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.hailong.analytics.questionnaire.Questionnaire;

/** Makes files of responses: the same ones every time. */
final class GeneratedResponses {

  static final List<String> FIELDS =
      List.of(
          "civil_status",
          "certification",
          "land",
          "social",
          "business",
          "construction",
          "environment",
          "health",
          "education",
          "justice",
          "agriculture",
          "other");

  static final List<String> CHANNELS = List.of("qr", "light", "slip", "kiosk", "assisted", "paper");

  static final List<String> DESKS =
      IntStream.rangeClosed(1, 8).mapToObj(number -> "desk-" + number).toList();

  private GeneratedResponses() {}

  /** Writes responses, unless the file is there already. */
  static void write(Path file, Questionnaire questionnaire, int rows) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    Path temporary = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 20)) {
      String header =
          "response_id,submitted_at,channel,desk,service_field,duration_seconds,"
              + String.join(",", questionnaire.itemCodes());
      out.write(header.getBytes(StandardCharsets.UTF_8));
      out.write('\n');
      SplittableRandom random = new SplittableRandom(20260731);
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < rows; i++) {
        row.setLength(0);
        row(row, random, questionnaire.itemCodes().size());
        out.write(row.toString().getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void row(StringBuilder row, SplittableRandom random, int items) {
    int field = Math.min(random.nextInt(FIELDS.size()), random.nextInt(FIELDS.size()));
    row.append(new UUID(random.nextLong(), random.nextLong()))
        .append(",2026-")
        .append(two(1 + random.nextInt(12)))
        .append('-')
        .append(two(1 + random.nextInt(28)))
        .append('T')
        .append(two(7 + random.nextInt(11)))
        .append(":00:00+07:00,")
        .append(CHANNELS.get(random.nextInt(CHANNELS.size())))
        .append(',')
        .append(DESKS.get(random.nextInt(DESKS.size())))
        .append(',')
        .append(FIELDS.get(field))
        .append(',')
        .append(20 + random.nextInt(200));
    double mood = random.nextDouble();
    for (int item = 0; item < items; item++) {
      row.append(',').append(answer(random, mood));
    }
    row.append('\n');
  }

  /** Mostly satisfied, some without an answer, as citizens answer. */
  private static String answer(SplittableRandom random, double mood) {
    double value = 0.6 * mood + 0.4 * random.nextDouble();
    if (random.nextInt(100) < 6) {
      return random.nextBoolean() ? "" : "NA";
    }
    return value < 0.06 ? "1" : value < 0.13 ? "2" : value < 0.25 ? "3" : value < 0.6 ? "4" : "5";
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
