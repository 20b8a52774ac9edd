package vn.hailong.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.hailong.common.Problem;
import vn.hailong.identity.Origin;
import vn.hailong.identity.ProvinceSignIn;
import vn.hailong.identity.web.Doorway;

/** Leads to the province's sign-in. */
final class ProvinceButton extends Div {

  private static final long serialVersionUID = 1L;

  private static final Set<String> PROBLEMS =
      Set.of(
          "province_refused",
          "province_no_role",
          "province_unavailable",
          "province_linked",
          "sign_in_expired",
          "last_administrator",
          "not_found",
          "unauthenticated");

  ProvinceButton(ProvinceSignIn province, ProvinceSignIn.Purpose purpose, Supplier<Origin> origin) {
    addClassNames("hl-stack", "hl-province");
    Refusable problem = new Refusable();
    String key =
        purpose == ProvinceSignIn.Purpose.LINK
            ? "identity.province.link"
            : "identity.province.sign_in";
    Button go = new Button(getTranslation(key), VaadinIcon.INSTITUTION.create());
    go.addThemeVariants(ButtonVariant.LUMO_LARGE);
    go.setWidthFull();
    go.addClickListener(click -> problem.run(() -> depart(province, purpose, origin.get())));
    add(problem, go);
  }

  private static void depart(
      ProvinceSignIn province, ProvinceSignIn.Purpose purpose, Origin origin) {
    ProvinceSignIn.Departure departure = province.depart(purpose);
    WrappedSession session = VaadinSession.getCurrent().getSession();
    session.setAttribute(ProvinceSignIn.Pending.ATTRIBUTE, departure.pending());
    session.setAttribute(Doorway.BROWSER, origin.browser());
    UI.getCurrent().getPage().setLocation(departure.address());
  }

  /** What the way back brought instead of a session. */
  static Optional<Problem> problem(Location location) {
    return location
        .getQueryParameters()
        .getSingleParameter("province")
        .filter(PROBLEMS::contains)
        .map(code -> new Problem(401, code, List.of(), List.of()));
  }
}
