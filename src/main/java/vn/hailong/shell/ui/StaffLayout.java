package vn.hailong.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.access.Access;
import vn.hailong.identity.Sessions;
import vn.hailong.office.Agency;

/**
 * The frame of all staff screens: navigation at the left (at the bottom on phones), and in the
 * header the agency and year, the language and the reader's account. Agency and year stand in the
 * address as {@code ?agency=<id>&year=<yyyy>}, so that a link shows everybody the same.
 */
@Prototype
public final class StaffLayout extends AppLayout implements AfterNavigationObserver {

  private static final long serialVersionUID = 1L;

  private final transient Places places;
  private final Navigation navigation;
  private final PlacePicker picker = new PlacePicker(this::choose);
  private transient @Nullable Place place;
  private @Nullable StaffPage last;
  private String path = "";

  StaffLayout(Places places, Doors doors, Access access, Sessions sessions, List<HeaderTool> more) {
    this.places = places;
    this.navigation = new Navigation(this, doors.entries());
    addClassName("hl-shell");
    setPrimarySection(Section.DRAWER);
    setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.menu")));
    addToDrawer(brand(), navigation.side());
    DrawerToggle toggle = new DrawerToggle();
    toggle.setAriaLabel(getTranslation("shell.menu"));
    String name = access.actor().map(actor -> actor.name()).orElse("");
    Div tools = new Div();
    more.forEach(tool -> tools.add(tool.create()));
    tools.add(new LanguageSwitch(), new AccountMenu(name, sessions));
    tools.addClassName("hl-tools");
    Header header = new Header(toggle, picker, tools);
    header.addClassName("hl-header");
    addToNavbar(skipLink(), header, navigation.bottom());
  }

  private Component brand() {
    Image mark = new Image("icons/hailong.svg", "");
    Anchor home = new Anchor("staff/overview", mark, new Span(getTranslation("shell.product")));
    home.addClassName("hl-brand");
    return home;
  }

  private Component skipLink() {
    Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
    skip.setRouterIgnore(true);
    skip.addClassName("hl-skip");
    return skip;
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    super.showRouterLayoutContent(content);
    setDrawerOpened(isDrawerOpened() && !isOverlay());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    path = event.getLocation().getPath();
    if (getContent() instanceof StaffPage page) {
      arrive(page, event.getLocation().getQueryParameters());
      if (last != null && last != page) {
        // whoever goes by ear or keyboard starts at the new screen, not at the old link
        page.takeFocus();
      }
      last = page;
    }
  }

  private void arrive(StaffPage page, QueryParameters address) {
    List<Agency> agencies = places.agencies(page.getClass());
    Optional<Place> found = places.find(agencies, page, address, place);
    place = found.orElse(place);
    found.ifPresent(here -> keepInAddress(here, address));
    picker.show(agencies, found.map(here -> places.years(here.year())).orElse(List.of()), found);
    navigation.show(path, place == null ? QueryParameters.empty() : place.query());
    page.arrive(found.orElse(null));
  }

  /** An address that says nothing, or something else, is made to say what is shown. */
  private void keepInAddress(Place here, QueryParameters address) {
    QueryParameters wanted = merged(here, address);
    if (!wanted.getParameters().equals(address.getParameters())) {
      getUI()
          .ifPresent(
              ui -> ui.getPage().getHistory().replaceState(null, new Location(path, wanted)));
    }
  }

  private static QueryParameters merged(Place here, QueryParameters address) {
    QueryParameters result = address;
    for (var entry : here.query().getParameters().entrySet()) {
      result = result.merging(entry.getKey(), entry.getValue().getFirst());
    }
    return result;
  }

  /** A screen about one thing cannot show it for another agency: its list can. */
  private void choose(Place wanted) {
    place = wanted;
    boolean bound =
        getContent() instanceof StaffPage page
            && (page.subjectAgency() != null || page.subjectYear() != null);
    String target = bound ? navigation.section(path) : path;
    getUI().ifPresent(ui -> ui.navigate(target, wanted.query()));
  }
}
