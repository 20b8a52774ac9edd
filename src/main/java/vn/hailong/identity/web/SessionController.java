package vn.hailong.identity.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Actor;
import vn.hailong.identity.SignIn;
import vn.hailong.identity.SignedIn;

/** The session of whoever calls: who it is, signing in and out. */
@Controller("/api/v1/session")
final class SessionController {

  private final SignIn signIn;
  private final Access access;

  SessionController(SignIn signIn, Access access) {
    this.signIn = signIn;
    this.access = access;
  }

  /** Who is signed in, and what requests that change something have to carry. */
  @Get
  WhoAmI whoAmI(HttpServletRequest request) {
    Actor actor = access.actor().orElseThrow(() -> new ProblemException(401, "unauthenticated"));
    HttpSession session = request.getSession(false);
    return new WhoAmI(actor.name(), session == null ? "" : CsrfTokens.of(session));
  }

  /** Signs in; JSON only, which another site's form cannot send. */
  @Post
  @Consumes(MediaType.APPLICATION_JSON)
  HttpResponse<?> signIn(HttpServletRequest request, @Body Credentials credentials) {
    SignedIn signedIn =
        signIn.check(credentials.login(), credentials.password(), request.getRemoteAddr());
    HttpSession session = request.getSession(true);
    // a session id planted before signing in opens nothing afterwards
    request.changeSessionId();
    session.setAttribute(SignedIn.ATTRIBUTE, signedIn);
    return HttpResponse.noContent();
  }

  /** Signs out. */
  @Delete
  HttpResponse<?> signOut(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return HttpResponse.noContent();
  }

  /**
   * Whoever is signed in.
   *
   * @param name as shown to others
   * @param csrfToken for the header {@code X-CSRF-Token}; empty for a service token, which needs
   *     none
   */
  @Serdeable
  record WhoAmI(String name, @JsonProperty("csrf_token") String csrfToken) {}

  /** A login and a password. */
  @Serdeable
  record Credentials(String login, String password) {

    @Override
    public String toString() {
      return "Credentials[" + login + "]";
    }
  }
}
