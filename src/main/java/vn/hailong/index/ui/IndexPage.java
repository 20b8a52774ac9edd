package vn.hailong.index.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import vn.hailong.common.Messages;
import vn.hailong.common.Problem;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Needs;
import vn.hailong.common.access.Permission;
import vn.hailong.index.Assessment;
import vn.hailong.index.Assessments;
import vn.hailong.index.Scorecards;
import vn.hailong.office.Agency;
import vn.hailong.round.Rounds;
import vn.hailong.shell.ui.DemoBadge;
import vn.hailong.shell.ui.EmptyState;
import vn.hailong.shell.ui.ErrorState;
import vn.hailong.shell.ui.StaffLayout;
import vn.hailong.shell.ui.StaffPage;
import vn.hailong.template.Template;
import vn.hailong.template.TemplateKind;
import vn.hailong.template.Templates;

/** The scorecard of the chosen agency and year. */
@Prototype
@Route(value = "staff/index", layout = StaffLayout.class)
@Needs(Permission.VIEW_RESULTS)
final class IndexPage extends StaffPage implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Assessments assessments;
  private final transient CardReader cards;
  private final transient Rounds rounds;
  private final transient Templates templates;
  private final transient Access access;
  private final transient Messages messages;
  private String wanted = "";

  IndexPage(
      Assessments assessments,
      Scorecards scorecards,
      Rounds rounds,
      Templates templates,
      Access access,
      Messages messages) {
    super("index.page");
    this.assessments = assessments;
    this.cards = new CardReader(assessments, scorecards, rounds, templates);
    this.rounds = rounds;
    this.templates = templates;
    this.access = access;
    this.messages = messages;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    wanted = event.getLocation().getQueryParameters().getSingleParameter("assessment").orElse("");
  }

  @Override
  protected void show(Agency agency, int year) {
    IndexText text = new IndexText(messages, getLocale());
    List<Assessment> ofYear =
        assessments.of(agency.id()).stream().filter(one -> one.year() == year).toList();
    Optional<Assessment> chosen =
        ofYear.stream()
            .filter(one -> one.id().toString().equals(wanted))
            .findFirst()
            .or(() -> ofYear.stream().findFirst());
    if (chosen.isEmpty()) {
      fill(empty(text, agency, year));
      return;
    }
    show(text, agency, cards.read(chosen.get()));
  }

  private Component empty(IndexText text, Agency agency, int year) {
    if (!access.allows(Permission.ENTER_SELF_SCORES, agency.id())) {
      return EmptyState.of(this, "index.nothing");
    }
    return new NewAssessment(
        text,
        year,
        templates.all(TemplateKind.CRITERIA_SET),
        set -> {
          assessments.create(agency.id(), year, set.id());
          refresh();
        });
  }

  private void show(IndexText text, Agency agency, Card card) {
    boolean mayScore = access.allows(Permission.ENTER_SELF_SCORES, agency.id());
    boolean mayVerify = access.allows(Permission.VERIFY_SCORES, agency.id());
    Doors doors =
        new Doors(text, card, mayScore || mayVerify, place(), code -> edit(text, card, code));
    if (mayScore) {
      actions(bind(text, agency, card));
    }
    if (access.allows(Permission.EXPORT, agency.id())) {
      actions(export(card, "criteria.yaml"), export(card, "documents.csv"));
    }
    fill(about(text, agency, card));
    Problem problem = card.problem();
    if (problem != null) {
      fill(ErrorState.of(this, problem));
    }
    fill(
        new IndexTiles(text, card),
        columns(new FieldTable(text, card), new LossList(text, card, doors::to)),
        new ComponentTable(text, card, doors::to));
  }

  private static Div columns(Component... parts) {
    Div columns = new Div(parts);
    columns.addClassName("hl-columns");
    return columns;
  }

  /** The criteria set by name, labelled where it is a sample or the office is made up. */
  private Div about(IndexText text, Agency agency, Card card) {
    Template set = templates.template(card.assessment().criteriaSet());
    Div about =
        new Div(
            link(
                text.text("none.version", set.title(getLocale()), set.version()),
                "staff/templates/" + set.id()));
    about.addClassName("hl-row");
    if (card.isSample()) {
      Span sample = new Span(VaadinIcon.INFO_CIRCLE.create());
      sample.add(text.text("sample"));
      sample.addClassNames("hl-chip", "hl-warning");
      about.add(sample);
    }
    if (agency.demonstration()) {
      about.add(new DemoBadge(this));
    }
    return about;
  }

  private Button bind(IndexText text, Agency agency, Card card) {
    Button bind =
        new Button(
            text.text("bind.title"),
            VaadinIcon.LINK.create(),
            click ->
                new BindDialog(text, assessments, templates)
                    .open(card.assessment(), rounds.of(agency.id()), this::refresh));
    bind.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return bind;
  }

  private Anchor export(Card card, String file) {
    Anchor anchor =
        new Anchor(
            "api/v1/assessments/" + card.assessment().id() + "/exports/" + file,
            t("index.export", file));
    anchor.setRouterIgnore(true);
    anchor.addClassName("hl-export");
    return anchor;
  }

  private void edit(IndexText text, Card card, String code) {
    Scored.of(card.criteriaSet(), code)
        .ifPresent(scored ->
            new EntryDialog(
                    text,
                    assessments,
                    card.assessment().id(),
                    scored,
                    cards.entry(card.assessment().id(), code),
                    access.allows(Permission.ENTER_SELF_SCORES, card.assessment().agency()),
                    access.allows(Permission.VERIFY_SCORES, card.assessment().agency()),
                    this::refresh)
                .open());
  }
}
