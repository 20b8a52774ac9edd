package vn.hailong.identity.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.ProblemException;
import vn.hailong.identity.Origin;
import vn.hailong.identity.ProvinceSignIn;
import vn.hailong.identity.ProvinceSignIn.Pending;
import vn.hailong.identity.ProvinceSignIn.Purpose;

/** Where browsers come back from the province's sign-in. */
@Controller("/oidc")
final class ProvinceController {

  private static final URI LOGIN = URI.create("/login");
  private static final URI HOME = URI.create("/staff");
  private static final URI ACCOUNT = URI.create("/staff/account");

  private final ProvinceSignIn province;
  private final Doorway doorway;

  ProvinceController(ProvinceSignIn province, Doorway doorway) {
    this.province = province;
    this.doorway = doorway;
  }

  /** Signs in, or links, and goes on; what went wrong is said on a page. */
  @Get("/callback")
  HttpResponse<?> arrive(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    Pending pending =
        session != null && session.getAttribute(Pending.ATTRIBUTE) instanceof Pending known
            ? known
            : null;
    URI failed = pending != null && pending.purpose() == Purpose.LINK ? ACCOUNT : LOGIN;
    try {
      return HttpResponse.seeOther(arrived(request, response, session, pending));
    } catch (ProblemException e) {
      return HttpResponse.seeOther(URI.create(failed + "?province=" + e.problem().code()));
    }
  }

  private URI arrived(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable HttpSession session,
      @Nullable Pending pending) {
    if (session == null || pending == null) {
      throw new ProblemException(401, "sign_in_expired");
    }
    session.removeAttribute(Pending.ATTRIBUTE);
    URI arrived = address(request);
    if (pending.purpose() == Purpose.LINK) {
      province.link(pending, arrived);
      return ACCOUNT;
    }
    Object browser = session.getAttribute(Doorway.BROWSER);
    Origin origin = doorway.origin(request, browser == null ? "" : browser.toString());
    var signedIn = province.arrive(pending, arrived, origin);
    // a session id planted before signing in opens nothing afterwards
    request.changeSessionId();
    doorway.letIn(request, response, signedIn, origin);
    return HOME;
  }

  private static URI address(HttpServletRequest request) {
    try {
      return URI.create(request.getRequestURL() + "?" + request.getQueryString());
    } catch (IllegalArgumentException e) {
      throw new ProblemException(401, "province_refused");
    }
  }
}
