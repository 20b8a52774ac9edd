package vn.hailong.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A visitor with cookies of its own, speaking English. */
public final class Visitor {

  private static final JsonMapper JSON = new JsonMapper();

  private final URI base;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** A new visitor of an application. */
  public Visitor(TestApp app) {
    this.base = app.uri();
  }

  /** A request without a body, or with one of JSON. */
  public HttpResponse<String> send(
      String method, String path, String body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Accept-Language", "en")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::setHeader);
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A GET. */
  public HttpResponse<String> get(String path) {
    return send("GET", path, "", Map.of());
  }

  /** A POST of JSON. */
  public HttpResponse<String> post(String path, String json) {
    return send("POST", path, json, Map.of());
  }

  /** Signs in. */
  public HttpResponse<String> signIn(String login, String password) {
    return post(
        "/api/v1/session",
        JSON.createObjectNode().put("login", login).put("password", password).toString());
  }

  /** The value of the session's cookie; empty before there is one. */
  public String sessionId() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(cookie -> cookie.getValue())
        .findFirst()
        .orElse("");
  }

  /** A body of JSON. */
  public static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  /** The headers of a response by one name. */
  public static List<String> headers(HttpResponse<String> response, String name) {
    return response.headers().allValues(name);
  }
}
