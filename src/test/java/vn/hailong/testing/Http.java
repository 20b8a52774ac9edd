package vn.hailong.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the application's HTTP interface. */
public final class Http {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;

  public Http(TestApp app) {
    this.base = app.uri();
  }

  /** What came back. */
  public record Reply(int status, HttpResponse<String> raw) {

    /** The body as JSON. */
    public JsonNode json() {
      return JsonMapper.shared().readTree(raw.body());
    }

    /** The body. */
    public String text() {
      return raw.body();
    }

    /** A header's first value, or an empty text. */
    public String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }

    /** The stable code of a problem, which must have the media type and status of one. */
    public String problem() {
      JsonNode body = json();
      if (!header("Content-Type").startsWith("application/problem+json")
          || body.path("status").asInt() != status
          || body.path("detail").asString("").isBlank()) {
        throw new AssertionError("not a problem: " + status + " " + raw.headers() + text());
      }
      return body.get("code").stringValue();
    }

    /** Pointer and code of each wrong part, in the order of the reply. */
    public List<String> parts() {
      return json().path("errors").values().stream()
          .map(part -> part.get("pointer").stringValue() + " " + part.get("code").stringValue())
          .toList();
    }
  }

  public Reply get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  /** Posts JSON. */
  public Reply postJson(String path, String body, String... headers) {
    return send(
        "POST",
        path,
        BodyPublishers.ofString(body),
        concat(headers, "Content-Type", "application/json"));
  }

  /** Sends anything. */
  public Reply send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Reply(response.statusCode(), response);
    } catch (IOException e) {
      throw new AssertionError(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String[] concat(String[] first, String... more) {
    String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }
}
