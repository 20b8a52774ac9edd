package vn.hailong.architecture;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.hailong.alert.EventKind;
import vn.hailong.alert.Webhooks;
import vn.hailong.analytics.criteria.CriteriaSet;
import vn.hailong.common.id.AccountId;
import vn.hailong.common.id.AgencyId;
import vn.hailong.common.id.AssessmentId;
import vn.hailong.common.id.DeskId;
import vn.hailong.common.id.RoundId;
import vn.hailong.common.id.TemplateId;
import vn.hailong.common.id.UnitId;
import vn.hailong.identity.Account;
import vn.hailong.identity.AccountLinks;
import vn.hailong.identity.Accounts;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Grant;
import vn.hailong.identity.NewAccount;
import vn.hailong.identity.Origin;
import vn.hailong.identity.Person;
import vn.hailong.identity.Role;
import vn.hailong.identity.ServiceTokens;
import vn.hailong.index.Assessments;
import vn.hailong.index.DocumentEntry;
import vn.hailong.invitation.Invitations;
import vn.hailong.ledger.Decoys;
import vn.hailong.office.Desks;
import vn.hailong.office.Offices;
import vn.hailong.round.RoundPlan;
import vn.hailong.round.Rounds;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;
import vn.hailong.testing.SampleTree;
import vn.hailong.testing.TestApp;
import vn.hailong.testing.Visitor;

/** An office with one of everything, and somebody of each role above it, in it and beside it. */
final class Cast {

  /** Somebody with one role. */
  record Member(Role role, Rule.Place place, String login, Person person) {

    @Override
    public String toString() {
      return role + " " + place;
    }
  }

  private final TestApp app;
  private final Accounts accounts;
  private final SampleTree tree;
  private final Sample sample = new Sample();
  private final List<Member> members = new ArrayList<>();
  private final Map<Member, String> csrf = new LinkedHashMap<>();
  private final RoundId round;
  private final AssessmentId assessment;
  private final String code;

  Cast(TestApp app) {
    this.app = app;
    this.accounts = app.bean(Accounts.class);
    this.tree = new SampleTree(app);
    CurrentPerson who = app.bean(CurrentPerson.class);
    AgencyId office = tree.commune();
    UnitId unit = who.asSystem(() -> unit(office));
    for (Role role : Role.values()) {
      for (Rule.Place place : Rule.Place.values()) {
        members.add(who.asSystem(() -> member(role, place)));
      }
    }
    Templates templates = app.bean(Templates.class);
    TemplateId form = templates.all(TemplateKind.QUESTIONNAIRE).getFirst().id();
    TemplateId criteria = templates.all(TemplateKind.CRITERIA_SET).getFirst().id();
    RoundPlan plan =
        new RoundPlan(
            office,
            form,
            "Đợt thử",
            "Trial",
            Instant.now().minus(Duration.ofDays(1)),
            Instant.now().plus(Duration.ofDays(30)),
            false);
    round = who.asSystem(() -> app.bean(Rounds.class).create(plan)).id();
    who.asSystem(() -> {
      app.bean(Rounds.class).setPopulation(round, Map.of("land", 10L));
      return round;
    });
    DeskId desk =
        who.asSystem(() ->
                app.bean(Desks.class).create(office, null, "Quầy 1", "Desk 1", List.of("land")))
            .id();
    code = who.asSystem(() -> app.bean(Invitations.class).rotate(desk)).code();
    assessment =
        who.asSystem(() -> app.bean(Assessments.class).create(office, 2026, criteria)).id();
    Account viewer = tree.account("nguoi.xem", Role.VIEWER, office);
    Grant grant = new Grant(Role.VIEWER, office, null);
    ServiceTokens tokens = app.bean(ServiceTokens.class);
    long token = who.asSystem(() -> tokens.create("Kho", office, Duration.ofDays(1))).token().id();
    Webhooks webhooks = app.bean(Webhooks.class);
    long webhook =
        who.asSystem(() ->
                webhooks.create(
                    office, "Kho", "https://127.0.0.1:1/nhan", List.of(EventKind.ROUND_CLOSED)))
            .webhook()
            .id();
    UUID delivery =
        who.asSystem(() -> {
          webhooks.test(webhook);
          return webhooks.deliveries(webhook, 1).getFirst().id();
        });
    long decoy =
        who.asSystem(() -> app.bean(Decoys.class).announce(office, "ab".repeat(32), "phiếu thử"));
    NewAccount plannedAccount = new NewAccount("moi", "Mới", Locale.of("vi"), null, List.of(grant));
    sample
        .with(AgencyId.class, office)
        .with(UnitId.class, unit)
        .with(RoundId.class, round)
        .with(DeskId.class, desk)
        .with(TemplateId.class, form)
        .with(AssessmentId.class, assessment)
        .with(AccountId.class, viewer.id())
        .with(Account.class, viewer)
        .with(Grant.class, grant)
        .with(RoundPlan.class, plan)
        .with(NewAccount.class, plannedAccount)
        .with(Origin.class, new Origin("10.0.0.1", "", ""))
        .with(
            AccountLinks.Link.class,
            new AccountLinks.Link(viewer, "x", "http://localhost/invitation/x", Instant.now()))
        .of("identity.ServiceTokens.revoke(long)", token)
        .of("alert.Webhooks.again(UUID)", delivery)
        .of("job.Jobs.runNow(String)", "alert.rounds")
        .of("alert.Webhooks.deliveries(long, int)", webhook, 1)
        .of("alert.Webhooks.remove(long)", webhook)
        .of("alert.Webhooks.test(long)", webhook)
        .of(
            "ledger.Decoys.reveal(long, RoundId, UUID, Map, String)",
            decoy,
            round,
            UUID.randomUUID(),
            Map.of(),
            "x")
        .of("invitation.Invitations.revoke(String)", code)
        .of("index.Assessments.create(AgencyId, int, TemplateId)", office, 2027, criteria)
        .with(DocumentEntry.class, selfScore(templates.criteriaSet(criteria)));
  }

  private static DocumentEntry selfScore(CriteriaSet set) {
    String component =
        set.components().stream()
            .filter(each -> each.method().code().equals("document"))
            .findFirst()
            .orElseThrow()
            .code();
    return new DocumentEntry(component, false, null, null, BigDecimal.ZERO, null, null, 0, null, 0);
  }

  private UnitId unit(AgencyId office) {
    return app.bean(Offices.class).createUnit(office, "Văn phòng", "Office").id();
  }

  private Member member(Role role, Rule.Place place) {
    AgencyId agency =
        switch (place) {
          case ABOVE -> tree.city();
          case WITHIN -> tree.commune();
          case BESIDE -> tree.neighbour();
        };
    UnitId unit = role == Role.UNIT_MEMBER ? unitOf(agency) : null;
    String login = role.code().replace('_', '-') + "." + place.name().toLowerCase(Locale.ROOT);
    Account account =
        accounts
            .create(
                new NewAccount(
                    login,
                    login,
                    Locale.of("vi"),
                    SampleTree.PASSWORD,
                    List.of(new Grant(role, agency, unit))))
            .account();
    return new Member(role, place, login, SampleTree.person(account));
  }

  private UnitId unitOf(AgencyId agency) {
    return app.bean(Offices.class).units(agency).stream()
        .findFirst()
        .map(known -> known.id())
        .orElseGet(() -> unit(agency));
  }

  List<Member> members() {
    return members;
  }

  Sample sample() {
    return sample;
  }

  /** Each member with a session of their own. */
  Map<Member, Visitor> signedIn() {
    Map<Member, Visitor> visitors = new LinkedHashMap<>();
    for (Member member : members) {
      Visitor visitor = new Visitor(app);
      visitor.signIn(member.login(), SampleTree.PASSWORD);
      csrf.put(member, Visitor.json(visitor.get("/api/v1/session")).get("csrf_token").asString());
      visitors.put(member, visitor);
    }
    return visitors;
  }

  String csrf(Member member) {
    return csrf.getOrDefault(member, "");
  }

  /** A route's address with the office's things in it. */
  String address(String template) {
    Object subject =
        template.contains("/assessments/")
            ? assessment
            : template.contains("/agencies/") ? tree.commune() : round;
    String id = subject.toString();
    return template.replace("{id}", id).replace("{code}", code).replaceAll("\\{[^}]+}", "x");
  }

  /** What a route that takes a body takes. */
  String mediaType(String route) {
    return route.contains("/rounds/") ? "text/csv" : "application/json";
  }
}
