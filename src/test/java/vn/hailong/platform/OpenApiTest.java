package vn.hailong.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.web.router.Router;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.hailong.testing.Http;
import vn.hailong.testing.Http.Reply;
import vn.hailong.testing.TestApp;

final class OpenApiTest {

  private static final TestApp APP = TestApp.start();

  private final Reply reply = new Http(APP).get("/api/v1/openapi.yaml");
  private final Map<?, ?> document =
      (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(reply.text());

  @AfterAll
  static void close() {
    APP.close();
  }

  @Test
  void isServedAsYaml() {
    assertEquals(200, reply.status());
    assertTrue(reply.header("Content-Type").startsWith("application/yaml"));
    assertEquals("3.1.0", document.get("openapi"));
  }

  @Test
  void describesEveryRouteAndNoneThatDoesNotExist() {
    Set<String> described = new TreeSet<>();
    ((Map<?, ?>) Objects.requireNonNull(document.get("paths")))
        .forEach((path, item) ->
            ((Map<?, ?>) item)
                .keySet()
                .forEach(method ->
                    described.add(method.toString().toUpperCase(Locale.ROOT) + " " + path)));
    // of the framework's own health routes only the one without a selector is part of the contract
    Set<String> served =
        APP.bean(Router.class)
            .uriRoutes()
            .filter(route -> !route.getHttpMethodName().matches("HEAD|OPTIONS"))
            .map(route ->
                route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString())
            .filter(route -> !route.equals("GET /health/{selector}"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(served, described);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    Set<String> references = new HashSet<>();
    collect(document, references);

    for (String reference : references) {
      Object place = document;
      for (String step : reference.substring(2).split("/")) {
        place = place instanceof Map<?, ?> map ? map.get(step) : null;
      }
      assertTrue(place != null, reference);
    }
    assertTrue(references.size() > 20);
  }

  private static void collect(Object node, Set<String> references) {
    switch (node) {
      case Map<?, ?> map ->
          map.forEach((key, value) -> {
            if (key.equals("$ref")) {
              references.add(value.toString());
            } else {
              collect(value, references);
            }
          });
      case Iterable<?> list -> list.forEach(value -> collect(value, references));
      default -> {}
    }
  }
}
