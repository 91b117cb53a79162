package org.imrletters.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.imrletters.file.InOrder;
import org.imrletters.yaml.JsonText;

/**
 * Serves the page to browsers on this machine that know its address. Whoever does not, or asks on behalf of another page, gets
 * nothing, and is not told why.
 */
final class PageServer implements AutoCloseable {

  private static final String HOST = "127.0.0.1";

  /** 128 bits, which nobody guesses. */
  private static final int TOKEN_BYTES = 16;

  /** Milliseconds after which a page that is told nothing is told that, to learn whether it is still there. */
  private static final int SILENCE = 10_000;

  /** Requests at a time; each page that is told of changes is one all the time. */
  private static final int MOST_AT_ONCE = 64;

  private final Preview preview;
  private final Routes routes;
  private final String token;
  private final HttpServer server;
  private final ExecutorService threads = InOrder.pool(MOST_AT_ONCE, "preview-page");

  PageServer(Preview preview, int port) throws IOException {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.preview = preview;
    this.routes = new Routes(preview);
    this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(HOST), port), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private String place() {
    return HOST + ":" + server.getAddress().getPort();
  }

  String address() {
    return "http://" + place() + "/" + token + "/";
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<String> route = route(exchange);
      if (route.filter("events"::equals).isPresent()) {
        tell(exchange);
      } else {
        send(exchange, route.map(its -> answer(exchange, its)).orElse(Answer.NOTHING));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is asked for; absent for whoever may not ask. */
  private Optional<String> route(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    List<String> origins = headers.getOrDefault("Origin", List.of());
    boolean isOurs = headers.getOrDefault("Host", List.of()).equals(List.of(place()))
        && origins.stream().allMatch(("http://" + place())::equals)
        && (exchange.getRequestMethod().equals("GET") || !origins.isEmpty());
    String path = String.valueOf(exchange.getRequestURI().getRawPath());
    int end = Math.max(0, path.indexOf('/', 1));
    boolean isKnown = MessageDigest.isEqual(path.substring(0, end).getBytes(StandardCharsets.UTF_8),
        ("/" + token).getBytes(StandardCharsets.UTF_8));
    return isOurs && isKnown ? Optional.of(path.substring(end + 1)) : Optional.empty();
  }

  private Answer answer(HttpExchange exchange, String route) {
    try {
      return routes.answer(exchange.getRequestMethod(), route, Query.of(exchange.getRequestURI()));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError defect) {
      return Answer.text(500, "text/plain", "imr cannot show this: " + defect.getClass().getSimpleName());
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Security-Policy", answer.policy());
    headers.set("Content-Type", answer.type() + (answer.type().startsWith("text/") ? "; charset=utf-8" : ""));
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
    exchange.getResponseBody().write(answer.body());
  }

  /** Tells a page whenever there is something new, until one of the two goes away (server-sent events). */
  private void tell(HttpExchange exchange) throws IOException, InterruptedException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    int tick = -1;
    while (!preview.isClosed()) {
      int now = preview.await(tick, SILENCE);
      String event = JsonText.line(Map.of("version", preview.snapshot().version()));
      out.write((now == tick ? ": nothing new\n\n" : "data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      tick = now;
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
