package vn.hailong.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The packaged jar as a process of its own, on a free port and a directory of its own. */
final class RunningProduct implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Process process;
  private final Path data;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningProduct(Process process, Path data, int port) {
    this.process = process;
    this.data = data;
    this.port = port;
  }

  /** Starts the jar, which is expected to refuse at once; answers what it says. */
  static String refusal(Path data) {
    try {
      Process process =
          new ProcessBuilder(command(data, freePort())).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() == 0) {
        throw new AssertionError("it started: " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> command(Path data, int port) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", System.getProperty("packaged.jar")));
    command.addAll(
        List.of("--data", data.toString(), "--host", "127.0.0.1", "--port", String.valueOf(port)));
    return command;
  }

  /** Starts the jar and waits until it answers. */
  static RunningProduct start(Path data, String... options) {
    int port = freePort();
    List<String> command = command(data, port);
    command.addAll(List.of(options));
    try {
      Files.createDirectories(data);
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("output.txt").toFile()))
              .start();
      RunningProduct product = new RunningProduct(process, data, port);
      product.awaitReady();
      return product;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /** What the first start wrote for the operator. */
  Map<String, String> firstRun() {
    try {
      return Files.readAllLines(data.resolve("first-run.txt")).stream()
          .map(line -> line.split("=", 2))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything it printed. */
  String output() {
    try {
      return Files.readString(data.resolve("output.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> postJson(String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As Ctrl-C does; answers the exit code. */
  int stop() {
    process.destroy();
    return awaitExit();
  }

  /** As a power cut of the process. */
  void kill() {
    process.destroyForcibly();
    awaitExit();
  }

  /** The PostgreSQL it started, while it runs. */
  java.util.Optional<ProcessHandle> postgres() {
    Path pid = data.resolve("postgres/postmaster.pid");
    try {
      return Files.exists(pid)
          ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
          : java.util.Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
    }
  }

  private int awaitExit() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("does not stop: " + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void awaitReady() {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && process.isAlive()) {
      try {
        if (get("/health").statusCode() == 200) {
          return;
        }
      } catch (UncheckedIOException e) {
        // nothing listens yet: asking again is the only way to know
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
    process.destroyForcibly();
    throw new IllegalStateException("did not become ready: " + output());
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
