package vn.hailong.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.hailong.common.ProblemException;
import vn.hailong.identity.CurrentPerson;
import vn.hailong.identity.Role;
import vn.hailong.testing.TestApp;
import vn.hailong.testing.Visitor;

/**
 * Who may do what, over everything that can be called. {@code access.txt} classifies every service
 * method, route and screen; one that is new, or gone, fails here until the file says so. Then every
 * role calls each of them: in the office above, in the office itself and in the one beside.
 */
final class AccessMatrixTest {

  private static final TestApp APP =
      TestApp.start(Map.of("hailong.webhooks.allow", "127.0.0.1/32"));
  private static final ApplicationContext BEANS = APP.bean(ApplicationContext.class);
  private static final Calls CALLS = new Calls(BEANS);
  private static final Map<String, Rule> RULES = read();
  private static final Cast CAST = new Cast(APP);
  private static final CurrentPerson WHO = APP.bean(CurrentPerson.class);

  @SuppressWarnings("unchecked")
  private static final TransactionOperations<Connection> TRANSACTIONS =
      BEANS.getBean(TransactionOperations.class);

  @AfterAll
  static void close() {
    APP.close();
  }

  @Test
  void everythingThatCanBeCalledIsClassifiedAndNothingElse() {
    Set<String> calls = new TreeSet<>(CALLS.services().keySet());
    calls.addAll(CALLS.routes());
    calls.addAll(CALLS.screens().keySet());

    Set<String> missing = new TreeSet<>(calls);
    missing.removeAll(RULES.keySet());
    Set<String> stale = new TreeSet<>(RULES.keySet());
    stale.removeAll(calls);

    assertEquals("", String.join("\n", missing), "say in access.txt who may");
    assertEquals("", String.join("\n", stale), "these are gone: take them out of access.txt");
  }

  @Test
  void everyScreenAsksForWhatItsLineSays() {
    CALLS.screens().forEach((screen, said) -> assertEquals(text(screen), said, screen));
  }

  /** Each call happens in a transaction that is taken back, so that the next one finds the same. */
  @Test
  void servicesAdmitAndRefuseAsTheirLinesSay() {
    List<String> wrong = new ArrayList<>();
    CALLS
        .services()
        .forEach((name, method) -> {
          Rule rule = RULES.get(name);
          if (rule == null || rule.isInternal()) {
            return;
          }
          Object service = BEANS.getBean(method.getDeclaringClass());
          Object[] arguments = CAST.sample().arguments(name, method);
          String stranger = WHO.as(null, () -> call(service, method, arguments));
          if (stranger.equals("unauthenticated") == rule.isPublic()) {
            wrong.add(name + " answers a stranger with " + stranger);
          }
          for (Cast.Member member : CAST.members()) {
            String outcome = WHO.as(member.person(), () -> call(service, method, arguments));
            boolean refused = refused(rule, outcome);
            if (refused == rule.admits(member.role(), member.place())) {
              wrong.add(name + " answers " + member + " with " + outcome);
            }
          }
        });
    assertEquals("", String.join("\n", wrong));
  }

  /** Somebody else's thing may look as if it did not exist. */
  private static boolean refused(Rule rule, String outcome) {
    return outcome.equals("forbidden")
        || outcome.equals("not_from_outside")
        || outcome.equals("unauthenticated")
        || (outcome.equals("not_found") && !rule.text().equals("self") && !rule.isPublic());
  }

  private static String call(Object service, Method method, Object[] arguments) {
    return Objects.requireNonNull(
        TRANSACTIONS.executeWrite(status -> {
          status.setRollbackOnly();
          try {
            method.invoke(service, arguments);
            return "done";
          } catch (InvocationTargetException e) {
            return e.getCause() instanceof ProblemException known
                ? known.problem().code()
                : String.valueOf(e.getCause());
          } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
          }
        }));
  }

  @Test
  void routesAdmitAndRefuseAsTheirLinesSay() {
    Visitor stranger = new Visitor(APP);
    List<String> wrong = new ArrayList<>();
    Map<Cast.Member, Visitor> visitors = CAST.signedIn();
    for (String route : CALLS.routes()) {
      Rule rule = RULES.get(route);
      if (rule == null) {
        continue;
      }
      int status = send(stranger, route, "");
      if ((status == 401) == rule.isPublic()) {
        wrong.add(route + " answers a stranger with " + status);
      }
      if (rule.isPublic()) {
        continue;
      }
      visitors.forEach((member, visitor) -> {
        int answer = send(visitor, route, CAST.csrf(member));
        boolean refused = answer == 401 || answer == 403 || answer == 404;
        if (refused == rule.admits(member.role(), member.place())) {
          wrong.add(route + " answers " + member + " with " + answer);
        }
      });
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static int send(Visitor visitor, String route, String csrf) {
    String method = route.replaceFirst(" .*", "");
    boolean body = method.equals("POST") || method.equals("PUT");
    return visitor
        .send(
            method,
            CAST.address(route.replaceFirst(".* ", "")),
            body ? "service_field,dossiers\n" : "",
            body
                ? Map.of("X-CSRF-Token", csrf, "Content-Type", CAST.mediaType(route))
                : Map.of("X-CSRF-Token", csrf))
        .statusCode();
  }

  private static String text(String call) {
    @Nullable Rule rule = RULES.get(call);
    return rule == null ? "nothing" : rule.text();
  }

  private static Map<String, Rule> read() {
    Map<String, Rule> rules = new TreeMap<>();
    try (InputStream file =
        Objects.requireNonNull(AccessMatrixTest.class.getResourceAsStream("/access.txt"))) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" = ", 2))
          .forEach(parts -> {
            if (rules.put(parts[0].strip(), new Rule(parts[1].strip())) != null) {
              throw new IllegalStateException("twice in access.txt: " + parts[0]);
            }
          });
      return rules;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The roles a test of roles must not forget. */
  @Test
  void everyRoleIsInTheCastAtEveryPlace() {
    assertEquals(Role.values().length * Rule.Place.values().length, CAST.members().size());
  }
}
