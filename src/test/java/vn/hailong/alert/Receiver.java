package vn.hailong.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another system on a real HTTP server of this machine. */
final class Receiver implements AutoCloseable {

  /** One request it got. */
  record Got(String path, String signature, String event, String key, String body) {}

  private final List<Got> got = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int status = 204;

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    var headers = exchange.getRequestHeaders();
    got.add(
        new Got(
            exchange.getRequestURI().getPath(),
            headers.getFirst("Hailong-Signature"),
            headers.getFirst("Hailong-Event"),
            headers.getFirst("Idempotency-Key"),
            new String(body, StandardCharsets.UTF_8)));
    if (status == 302) {
      exchange.getResponseHeaders().set("Location", "/elsewhere");
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  void answer(int code) {
    status = code;
  }

  List<Got> got() {
    return got;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
