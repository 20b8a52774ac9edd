package vn.hailong.respondent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hailong.analytics.format.QuestionnaireFile;
import vn.hailong.analytics.questionnaire.LocalizedText;
import vn.hailong.analytics.questionnaire.Questionnaire;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.RoundId;
import vn.hailong.common.id.TemplateId;
import vn.hailong.invitation.Admission;
import vn.hailong.office.Agency;
import vn.hailong.office.AgencyKind;
import vn.hailong.office.Desk;
import vn.hailong.round.Round;

/** The shipped questionnaires and what stands around them, without a database. */
public final class Samples {

  private Samples() {}

  /** The citizens' questionnaire. */
  public static Questionnaire citizens() {
    return shipped("one-stop-desk");
  }

  /** The officials' questionnaire. */
  public static Questionnaire officials() {
    return shipped("officials");
  }

  private static Questionnaire shipped(String name) {
    String path = "survey-templates/questionnaires/" + name + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(Samples.class.getClassLoader().getResourceAsStream(path), path)) {
      return QuestionnaireFile.read(path, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The question for the service field at a desk that serves two. */
  public static Question serviceField() {
    return Questions.serviceField(
        LocalizedText.of("vi", "Lĩnh vực?"),
        List.of(
            Choice.plain("land", LocalizedText.of("vi", "Đất đai")),
            Choice.plain("civil_status", LocalizedText.of("vi", "Hộ tịch")),
            Choice.plain("other", LocalizedText.of("vi", "Lĩnh vực khác"))));
  }

  /** A survey at a desk, or by a round's link where {@code serviceField} is null. */
  public static Survey survey(Questionnaire questionnaire, @Nullable Question serviceField) {
    AgencyId agency = new AgencyId(1);
    Instant now = Instant.parse("2026-06-01T00:00:00Z");
    Round round =
        new Round(
            new RoundId(1),
            agency,
            new TemplateId(1),
            questionnaire.respondents().code(),
            "Đợt",
            "Round",
            now,
            now.plusSeconds(3600),
            false,
            0);
    Desk desk =
        serviceField == null
            ? null
            : new Desk(
                new DeskId(1), agency, null, "Quầy", "Desk", true, List.of("land", "civil_status"));
    return new Survey(
        new Admission(
            "K7M2P9QX",
            round,
            new Agency(agency, null, AgencyKind.COMMUNE, "xa", "Xã", "Commune", null, false),
            desk),
        questionnaire,
        serviceField);
  }
}
