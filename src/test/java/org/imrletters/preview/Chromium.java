package org.imrletters.preview;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.imrletters.yaml.JsonText;
import org.junit.jupiter.api.Assumptions;

/** A Chromium without a window, led by the Chrome DevTools Protocol. */
public final class Chromium implements AutoCloseable {

  private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
      Path.of("/usr/bin/google-chrome"));

  private static final int SECONDS = 180;

  private final Process process;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private Chromium(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  private static Stream<Path> places() {
    return PLACES.stream().filter(Files::isExecutable);
  }

  public static void mustBeHere() {
    Assumptions.assumeTrue(places().findFirst().isPresent(),
        "there is no Chromium: nothing is looked at as a browser shows it");
  }

  public static Chromium started(Path profile) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(places().findFirst().orElseThrow().toString(), "--headless", "--no-sandbox",
        "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--hide-scrollbars",
        "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank").redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    process.getOutputStream().close();
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < SECONDS * 20 && (!Files.exists(file) || Files.readAllLines(file).size() < 2); i++) {
      Thread.sleep(50);
    }
    return new Chromium(process, Integer.parseInt(Files.readAllLines(file).get(0)));
  }

  public Tab open(String address) throws Exception {
    URI made = URI
        .create("http://127.0.0.1:" + port + "/json/new?" + URLEncoder.encode("about:blank", StandardCharsets.UTF_8));
    String told = client
        .send(HttpRequest.newBuilder(made).method("PUT", HttpRequest.BodyPublishers.noBody()).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
    Tab tab = new Tab(client, String.valueOf(JsonText.object(told).orElseThrow().get("webSocketDebuggerUrl")));
    tab.call("Page.enable", Map.of());
    tab.call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true)); // as if it were a window before someone
    tab.go(address);
    return tab;
  }

  @Override
  public void close() {
    List<ProcessHandle> all = process.descendants().toList();
    process.destroy();
    process.onExit().join();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(its -> its.onExit().join()); // each writes to its folder until then
  }

  /** A page in it. */
  public static final class Tab implements WebSocket.Listener {

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;
    private int calls;

    private Tab(HttpClient client, String address) {
      this.socket = client.newWebSocketBuilder().buildAsync(URI.create(address), this).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
      part.append(text);
      if (last) {
        answers.add(part.toString());
        part.setLength(0);
      }
      from.request(1);
      return null;
    }

    Map<String, Object> call(String method, Map<String, Object> parameters) throws InterruptedException {
      int id = ++calls;
      Map<String, Object> call = new LinkedHashMap<>(Map.of("id", id, "method", method, "params", parameters));
      socket.sendText(JsonText.line(call), true).join();
      while (true) {
        String answer = Objects.requireNonNull(answers.poll(SECONDS, TimeUnit.SECONDS), "the browser answers");
        Map<String, Object> told = JsonText.object(answer).orElseThrow();
        if (Integer.valueOf(id).equals(told.get("id"))) {
          return told;
        }
      }
    }

    /** Goes to another address. */
    public void go(String address) throws InterruptedException {
      call("Page.navigate", Map.of("url", address));
    }

    /** Takes these families where a page asks for one by what it is like. */
    public void fonts(Map<String, Object> families) throws InterruptedException {
      call("Page.setFontFamilies", Map.of("fontFamilies", families));
    }

    /** What an expression is, once it is known. */
    public String eval(String expression) throws InterruptedException {
      Map<?, ?> told = call("Runtime.evaluate",
          Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
      Map<?, ?> result = (Map<?, ?>) ((Map<?, ?>) told.get("result")).get("result");
      return String.valueOf(result.containsKey("value") ? result.get("value") : result.get("description"));
    }

    /** Waits until an expression is true. */
    public void until(String expression) throws InterruptedException {
      for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS); !eval("!!(" + expression + ")")
          .equals("true");) {
        if (System.nanoTime() > end) {
          throw new AssertionError(expression + " in " + eval("document.body.innerText"));
        }
        Thread.sleep(20);
      }
    }

    public void window(int width, int height, double scale, boolean isDark) throws InterruptedException {
      call("Emulation.setDeviceMetricsOverride",
          Map.of("width", width, "height", height, "deviceScaleFactor", (int) scale, "mobile", false));
      call("Emulation.setEmulatedMedia", Map.of("features",
          new ArrayList<>(List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light")))));
    }

    /** The page as PDF, as it is printed. */
    public byte[] pdf() throws InterruptedException {
      eval("document.fonts.ready");
      return file(call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true)));
    }

    private static byte[] file(Map<String, Object> answer) {
      return Base64.getDecoder().decode(String.valueOf(((Map<?, ?>) answer.get("result")).get("data")));
    }

    byte[] picture() throws InterruptedException {
      return file(call("Page.captureScreenshot", Map.of("format", "png")));
    }
  }
}
