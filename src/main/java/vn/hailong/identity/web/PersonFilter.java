package vn.hailong.identity.web;

import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hailong.common.ProblemException;
import vn.hailong.common.web.ProblemWriter;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Person;
import vn.hailong.identity.SignIn;
import vn.hailong.identity.SignedIn;
import vn.hailong.platform.OrderedFilter;

/**
 * Says whose request it is, for controllers and views alike. Under {@code /api} a service token may
 * stand for the session; what a session changes there needs the session's CSRF token.
 */
@Singleton
final class PersonFilter implements OrderedFilter {

  private static final String API = "/api/";
  private static final String BEARER = "Bearer ";

  /** Open to everybody without a session, so there is nothing to forge. */
  private static final String SUBMISSION = "/api/v1/responses";

  private final CurrentPerson current;
  private final SignIn signIn;
  private final ProblemWriter problems;

  PersonFilter(CurrentPerson current, SignIn signIn, ProblemWriter problems) {
    this.current = current;
    this.signIn = signIn;
    this.problems = problems;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) any;
    HttpServletResponse response = (HttpServletResponse) answer;
    String path = path(request);
    Optional<String> token = path.startsWith(API) ? bearer(request) : Optional.empty();
    if (token.isPresent()) {
      Optional<Person> reader = signIn.bearer(token.get());
      if (reader.isEmpty()) {
        response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        problems.write(request, response, new ProblemException(401, "invalid_token").problem());
        return;
      }
      proceed(reader.get(), request, response, chain);
      return;
    }
    HttpSession session = request.getSession(false);
    Optional<Person> person = session == null ? Optional.empty() : person(session);
    if (session != null && person.isEmpty() && session.getAttribute(SignedIn.ATTRIBUTE) != null) {
      // ended from elsewhere: nothing of it may be shown to whoever comes next
      session.invalidate();
      session = null;
    }
    if (session != null
        && person.isPresent()
        && path.startsWith(API)
        && !path.equals(SUBMISSION)
        && !CsrfTokens.passes(request, session)) {
      problems.write(request, response, new ProblemException(403, "csrf_token_missing").problem());
      return;
    }
    proceed(person.orElse(null), request, response, chain);
  }

  /** Decoded and without parameters, as the container routes it. */
  private static String path(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return rest == null ? request.getServletPath() : request.getServletPath() + rest;
  }

  private static Optional<String> bearer(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? Optional.of(header.substring(BEARER.length()).strip())
        : Optional.empty();
  }

  private Optional<Person> person(HttpSession session) {
    return session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
        ? signIn.person(signedIn)
        : Optional.empty();
  }

  private void proceed(
      @Nullable Person person,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    try (CurrentPerson.Scope scope = current.enter(person)) {
      chain.doFilter(request, response);
    }
  }
}
