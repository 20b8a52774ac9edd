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
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.ProblemException;
import vn.hailong.common.access.Access;
import vn.hailong.common.access.Actor;
import vn.hailong.identity.FactorPending;
import vn.hailong.identity.Origin;
import vn.hailong.identity.Sessions;
import vn.hailong.identity.SignIn;
import vn.hailong.identity.SignedIn;

/** The session of whoever calls: who it is, signing in and out. */
@Controller("/api/v1/session")
final class SessionController {

  private final SignIn signIn;
  private final Sessions sessions;
  private final Doorway doorway;
  private final Access access;

  SessionController(SignIn signIn, Sessions sessions, Doorway doorway, Access access) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.doorway = doorway;
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
  HttpResponse<?> signIn(
      HttpServletRequest request, HttpServletResponse response, @Body Credentials credentials) {
    Origin origin = doorway.origin(request, "API");
    SignedIn signedIn =
        switch (signIn.check(credentials.login(), credentials.password(), origin)) {
          case SignedIn session -> session;
          case FactorPending pending -> second(pending, credentials.code(), origin);
        };
    request.getSession(true);
    // a session id planted before signing in opens nothing afterwards
    request.changeSessionId();
    doorway.letIn(request, response, signedIn, origin);
    return HttpResponse.noContent();
  }

  private SignedIn second(FactorPending pending, @Nullable String code, Origin origin) {
    if (pending.setUp()) {
      throw new ProblemException(403, "second_factor_demanded");
    }
    if (code == null) {
      throw new ProblemException(401, "code_needed");
    }
    return signIn.confirm(pending, code, origin);
  }

  /** Signs out. */
  @Delete
  HttpResponse<?> signOut(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      if (session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn) {
        sessions.signOut(signedIn);
      }
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

  /**
   * A login and a password.
   *
   * @param code of the second factor, where the account has one
   */
  @Serdeable
  record Credentials(String login, String password, @Nullable String code) {

    @Override
    public String toString() {
      return "Credentials[" + login + "]";
    }
  }
}
