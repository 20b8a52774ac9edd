package vn.hailong.setup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import vn.hailong.common.Time;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.TemplateId;
import vn.hailong.index.Assessment;
import vn.hailong.index.Assessments;
import vn.hailong.invitation.AccessCode;
import vn.hailong.invitation.Invitations;
import vn.hailong.office.Agency;
import vn.hailong.office.AgencyKind;
import vn.hailong.office.Desk;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.response.Acceptance;
import vn.hailong.round.Round;
import vn.hailong.round.RoundPlan;
import vn.hailong.round.Rounds;
import vn.hailong.setup.SampleRound.SampleDesk;
import vn.hailong.template.Template;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;

/** A made-up ward and commune with a round in full swing; everything in it is labelled as such. */
@Singleton
final class Demonstration {

  private static final int DAYS = 90;
  private static final int OFFICIALS = 24;

  private final Offices offices;
  private final Desks desks;
  private final Templates templates;
  private final Rounds rounds;
  private final Invitations invitations;
  private final Acceptance acceptance;
  private final Assessments assessments;
  private final Clock clock;

  Demonstration(
      Offices offices,
      Desks desks,
      Templates templates,
      Rounds rounds,
      Invitations invitations,
      Acceptance acceptance,
      Assessments assessments,
      Clock clock) {
    this.offices = offices;
    this.desks = desks;
    this.templates = templates;
    this.rounds = rounds;
    this.invitations = invitations;
    this.acceptance = acceptance;
    this.assessments = assessments;
    this.clock = clock;
  }

  /** Builds both offices under the root; answers where to look first. */
  Loaded load(AgencyId root) {
    offices.ensureRankingGroup("wards", "Khối phường", "Wards");
    offices.ensureRankingGroup("communes", "Khối xã và đặc khu", "Communes and special zones");
    Loaded ward =
        office(
            root,
            new Sample(
                AgencyKind.WARD,
                "phuong-hoa-mai",
                "Phường Hoa Mai",
                "Hoa Mai Ward",
                "wards",
                700,
                20261,
                0.12));
    office(
        root,
        new Sample(
            AgencyKind.COMMUNE,
            "xa-suoi-trong",
            "Xã Suối Trong",
            "Suoi Trong Commune",
            "communes",
            500,
            20262,
            -0.1));
    return ward;
  }

  private Loaded office(AgencyId root, Sample sample) {
    RandomGenerator random = new Random(sample.seed());
    Agency agency =
        offices.create(
            root,
            sample.kind(),
            sample.code(),
            sample.nameVi(),
            sample.nameEn(),
            sample.rankingGroup(),
            true);
    offices.createUnit(agency.id(), "Văn phòng HĐND và UBND", "Office of the People's Council");
    offices.createUnit(agency.id(), "Phòng Văn hóa – Xã hội", "Culture and Society Division");
    offices.createUnit(agency.id(), "Phòng Kinh tế", "Economic Division");
    List<SampleDesk> counters = counters(sample.service());
    List<Desk> made = counters.stream().map(counter -> desk(agency, counter)).toList();
    List<AccessCode> codes = made.stream().map(desk -> invitations.rotate(desk.id())).toList();

    LocalDate today = LocalDate.now(clock);
    Round citizens =
        round(
            agency,
            "one-stop-desk",
            "Khảo sát hài lòng của người dân, tổ chức",
            "Citizen satisfaction survey",
            today);
    rounds.setPopulation(citizens.id(), population(counters, random));
    acceptance.importCsv(
        citizens.id(),
        sample.code() + ".csv",
        new SampleRound(templates.questionnaire(citizens.questionnaire()), random, today, DAYS)
            .atDesks(counters, sample.responses()));
    Round officials =
        round(agency, "officials", "Lấy ý kiến cán bộ, công chức", "Survey of officials", today);
    acceptance.importCsv(
        officials.id(),
        sample.code() + "-officials.csv",
        new SampleRound(templates.questionnaire(officials.questionnaire()), random, today, DAYS)
            .byLink(OFFICIALS));
    return new Loaded(
        codes.getFirst().code(), citizens, assess(agency, citizens, officials, random));
  }

  private static List<SampleDesk> counters(double service) {
    return List.of(
        new SampleDesk(
            "Quầy 1: Hộ tịch – Chứng thực",
            List.of("civil_status", "authentication"),
            service + 0.15),
        new SampleDesk("Quầy 2: Đất đai – Xây dựng", List.of("land", "construction"), service),
        new SampleDesk(
            "Quầy 3: Bảo trợ xã hội – Hộ kinh doanh",
            List.of("social_protection", "household_business"),
            service + 0.05));
  }

  private Desk desk(Agency agency, SampleDesk counter) {
    int number = counter.name().charAt("Quầy ".length()) - '0';
    return desks.create(
        agency.id(), null, counter.name(), ENGLISH_DESKS.get(number - 1), counter.fields());
  }

  private static final List<String> ENGLISH_DESKS =
      List.of(
          "Desk 1: Civil status, certification",
          "Desk 2: Land, construction",
          "Desk 3: Social protection, household business");

  private Round round(Agency agency, String code, String titleVi, String titleEn, LocalDate today) {
    Template questionnaire = newest(TemplateKind.QUESTIONNAIRE, code);
    int year = today.getYear();
    return rounds.create(
        new RoundPlan(
            agency.id(),
            questionnaire.id(),
            titleVi + " năm " + year,
            titleEn + " " + year,
            today.minusDays(DAYS).atStartOfDay(Time.ZONE).toInstant(),
            today.plusDays(60).atStartOfDay(Time.ZONE).toInstant(),
            false));
  }

  private static Map<String, Long> population(List<SampleDesk> counters, RandomGenerator random) {
    Map<String, Long> dossiers = new LinkedHashMap<>();
    for (SampleDesk counter : counters) {
      for (String field : counter.fields()) {
        dossiers.put(field, 300L + random.nextInt(12) * 75L);
      }
    }
    return dossiers;
  }

  private Assessment assess(
      Agency agency, Round citizens, Round officials, RandomGenerator random) {
    TemplateId set = newest(TemplateKind.CRITERIA_SET, "sample-commune").id();
    Assessment assessment = assessments.create(agency.id(), LocalDate.now(clock).getYear(), set);
    Assessment bound = assessments.bind(assessment.id(), List.of(citizens.id(), officials.id()));
    new SampleScores(templates.criteriaSet(set), random)
        .entries()
        .forEach(entry -> assessments.save(bound.id(), entry));
    return bound;
  }

  private Template newest(TemplateKind kind, String code) {
    return templates.all(kind).stream()
        .filter(template -> template.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not shipped: " + code));
  }

  private record Sample(
      AgencyKind kind,
      String code,
      String nameVi,
      String nameEn,
      String rankingGroup,
      int responses,
      int seed,
      double service) {}

  /** Where to look first: the ward's first desk, its round and its assessment. */
  record Loaded(String accessCode, Round round, Assessment assessment) {}
}
