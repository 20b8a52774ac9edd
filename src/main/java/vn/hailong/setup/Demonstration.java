package vn.hailong.setup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import vn.hailong.common.Time;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.TemplateId;
import vn.hailong.index.Assessment;
import vn.hailong.index.Assessments;
import vn.hailong.invitation.Invitations;
import vn.hailong.office.Agency;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.office.ServiceField;
import vn.hailong.round.Round;
import vn.hailong.round.RoundPlan;
import vn.hailong.round.Rounds;
import vn.hailong.setup.SampleOffice.Counter;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;

/** A made-up ward and commune with a round in full swing; everything in it is labelled as such. */
@Singleton
final class Demonstration {

  /** How long ago the rounds opened. */
  static final int DAYS = 90;

  private final Offices offices;
  private final Desks desks;
  private final Templates templates;
  private final Rounds rounds;
  private final Invitations invitations;
  private final Assessments assessments;
  private final Clock clock;

  Demonstration(
      Offices offices,
      Desks desks,
      Templates templates,
      Rounds rounds,
      Invitations invitations,
      Assessments assessments,
      Clock clock) {
    this.offices = offices;
    this.desks = desks;
    this.templates = templates;
    this.rounds = rounds;
    this.invitations = invitations;
    this.assessments = assessments;
    this.clock = clock;
  }

  /** Builds both offices under the root, without answers; answers where to look first. */
  Loaded load(AgencyId root) {
    offices.ensureRankingGroup("wards", "Khối phường", "Wards");
    offices.ensureRankingGroup("communes", "Khối xã và đặc khu", "Communes and special zones");
    Loaded ward = office(root, SampleOffice.WARD);
    office(root, SampleOffice.COMMUNE);
    return ward;
  }

  private Loaded office(AgencyId root, SampleOffice sample) {
    Agency agency =
        offices.create(
            root,
            sample.kind,
            sample.code,
            sample.nameVi,
            sample.nameEn,
            sample.rankingGroup,
            true);
    offices.createUnit(agency.id(), "Văn phòng HĐND và UBND", "Office of the People's Committee");
    offices.createUnit(agency.id(), "Phòng Văn hóa – Xã hội", "Culture and Society Division");
    offices.createUnit(agency.id(), "Phòng Kinh tế", "Economic Division");
    List<String> codes =
        SampleOffice.COUNTERS.stream().map(counter -> deskCode(agency, counter)).toList();
    Round citizens =
        round(
            agency,
            "one-stop-desk",
            "Khảo sát mức độ hài lòng của người dân, tổ chức",
            "Citizen satisfaction survey");
    rounds.setPopulation(citizens.id(), population(sample.random("population")));
    Round officials =
        round(agency, "officials", "Lấy ý kiến cán bộ, công chức", "Survey of officials");
    invitations.rotate(officials.id());
    return new Loaded(codes.getFirst(), citizens, assess(agency, sample, citizens, officials));
  }

  private String deskCode(Agency agency, Counter counter) {
    return invitations
        .rotate(
            desks
                .create(agency.id(), null, counter.nameVi(), counter.nameEn(), counter.fields())
                .id())
        .code();
  }

  private Round round(Agency agency, String code, String titleVi, String titleEn) {
    LocalDate today = LocalDate.now(clock);
    return rounds.create(
        new RoundPlan(
            agency.id(),
            newest(TemplateKind.QUESTIONNAIRE, code),
            titleVi + " năm " + today.getYear(),
            titleEn + " " + today.getYear(),
            today.minusDays(DAYS).atStartOfDay(Time.ZONE).toInstant(),
            today.plusDays(60).atStartOfDay(Time.ZONE).toInstant(),
            false));
  }

  private static Map<String, Long> population(RandomGenerator random) {
    Map<String, Long> dossiers = new LinkedHashMap<>();
    SampleOffice.COUNTERS.stream()
        .flatMap(counter -> counter.fields().stream())
        .forEach(field -> dossiers.put(field, 300L + random.nextInt(12) * 75L));
    // citizens may choose "other": without its dossiers such an answer could not be weighted
    dossiers.put(ServiceField.OTHER, 90L);
    return dossiers;
  }

  private Assessment assess(Agency agency, SampleOffice sample, Round citizens, Round officials) {
    TemplateId set = newest(TemplateKind.CRITERIA_SET, "sample-commune");
    Assessment assessment = assessments.create(agency.id(), LocalDate.now(clock).getYear(), set);
    new SampleScores(templates.criteriaSet(set), sample.random("scores"))
        .entries()
        .forEach(entry -> assessments.save(assessment.id(), entry));
    return assessments.bind(assessment.id(), List.of(citizens.id(), officials.id()));
  }

  private TemplateId newest(TemplateKind kind, String code) {
    return templates.all(kind).stream()
        .filter(template -> template.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not shipped: " + code))
        .id();
  }

  /** Where to look first: the ward's first desk, its round and its assessment. */
  record Loaded(String accessCode, Round round, Assessment assessment) {}
}
