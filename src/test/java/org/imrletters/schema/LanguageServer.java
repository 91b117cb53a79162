package org.imrletters.schema;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The language server that editors ask about YAML files, spoken to as an editor does. */
final class LanguageServer implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Path SCHEMAS = Path.of("src/main/resources/org/imrletters/schema").toAbsolutePath();

  private static final String HEAD = "# yaml-language-server: $schema=";

  private final Process process;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();

  private LanguageServer(Process process) {
    this.process = process;
  }

  static LanguageServer in(Path packages) throws IOException {
    Path program = packages.resolve("node_modules/yaml-language-server/bin/yaml-language-server");
    LanguageServer server = new LanguageServer(
        new ProcessBuilder("node", program.toString(), "--stdio").redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
    Thread reader = new Thread(server::read, "language server");
    reader.setDaemon(true);
    reader.start();
    server.ask("initialize",
        Map.of("processId", ProcessHandle.current().pid(), "capabilities",
            Map.of("textDocument", Map.of("completion", Map.of("completionItem", Map.of("snippetSupport", true))),
                "workspace", Map.of("configuration", true))));
    server.send(Map.of("method", "initialized", "params", Map.of()));
    return server;
  }

  /** Opens a file of this text, which names its schema as people do. */
  File open(FormatSchema schema, String text) {
    String uri = "file:///cases/" + numbers.incrementAndGet() + ".yaml";
    String whole = HEAD + SCHEMAS.resolve(schema.fileName()).toUri() + "\n" + text;
    CompletableFuture<JsonNode> told = await(uri);
    send(Map.of("method", "textDocument/didOpen", "params",
        Map.of("textDocument", Map.of("uri", uri, "languageId", "yaml", "version", 1, "text", whole))));
    return new File(uri, whole, told);
  }

  private JsonNode ask(String method, Object parameters) {
    int number = numbers.incrementAndGet();
    CompletableFuture<JsonNode> answer = await("" + number);
    send(Map.of("id", number, "method", method, "params", parameters));
    return answered(answer);
  }

  private CompletableFuture<JsonNode> await(String what) {
    CompletableFuture<JsonNode> future = new CompletableFuture<>();
    awaited.put(what, future);
    return future;
  }

  /** A server that hangs is no reason to wait for ever. */
  private static JsonNode answered(CompletableFuture<JsonNode> answer) {
    try {
      return answer.get(2, TimeUnit.MINUTES);
    } catch (Exception silent) {
      throw new IllegalStateException("the language server does not answer", silent);
    }
  }

  private synchronized void send(Map<String, ?> message) {
    Map<String, Object> whole = new HashMap<>(message);
    whole.put("jsonrpc", "2.0");
    byte[] bytes = JSON.writeValueAsBytes(whole);
    try {
      OutputStream out = process.getOutputStream();
      out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(bytes);
      out.flush();
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private void read() {
    try (InputStream in = new BufferedInputStream(process.getInputStream())) {
      for (int length = length(in); length > 0; length = length(in)) {
        heard(JSON.readTree(in.readNBytes(length)));
      }
    } catch (IOException closed) {
      // Whoever still waits is told after a while.
    }
  }

  /** The length of the next message, from the lines of its head. */
  private static int length(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return 0;
      }
      head.append((char) next);
    }
    return Integer.parseInt(head.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
  }

  private void heard(JsonNode message) {
    if (message.has("method") && message.has("id")) {
      send(Map.of("id", message.get("id"), "result", answer(message)));
    } else if (message.has("id")) {
      awaited.remove(message.get("id").asString()).complete(message.path("result"));
    } else if (message.get("method").asString().equals("textDocument/publishDiagnostics")) {
      CompletableFuture<JsonNode> told = awaited.remove(message.at("/params/uri").asString());
      if (told != null) {
        told.complete(message.at("/params/diagnostics"));
      }
    }
  }

  /** The settings that the server asks for: all as they are when nobody sets any, but nothing is fetched from the web. */
  private static Object answer(JsonNode request) {
    List<Object> settings = new ArrayList<>();
    for (JsonNode item : request.at("/params/items")) {
      settings.add(
          item.path("section").asString().equals("yaml") ? Map.of("schemaStore", Map.of("enable", false)) : Map.of());
    }
    return settings;
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** A file that is open. */
  final class File {

    private final String uri;
    private final String[] lines;
    private final CompletableFuture<JsonNode> told;

    private File(String uri, String text, CompletableFuture<JsonNode> told) {
      this.uri = uri;
      this.lines = text.split("\n", -1);
      this.told = told;
    }

    /** What the editor underlines: where, and what it says about it; "..." where nothing is written yet. */
    List<String> underlined() {
      List<String> all = new ArrayList<>();
      for (JsonNode one : answered(told)) {
        int line = one.at("/range/start/line").asInt();
        int column = one.at("/range/start/character").asInt();
        boolean empty = lines[line].substring(column).isBlank();
        all.add(line + ":" + (column + 1) + ": " + one.path("message").asString() + " [" + one.path("source").asString()
            + "]" + (empty ? " ..." : ""));
      }
      send(Map.of("method", "textDocument/didClose", "params", Map.of("textDocument", Map.of("uri", uri))));
      return all;
    }

    /** What the editor offers at the end of the file. */
    JsonNode offers() {
      return ask("textDocument/completion", Map.of("textDocument", Map.of("uri", uri), "position",
          Map.of("line", lines.length - 1, "character", lines[lines.length - 1].length()))).path("items");
    }

    /** What the file says once someone takes an offer: without the lines that name the schema. */
    String with(JsonNode offer) {
      JsonNode start = offer.at("/textEdit/range/start");
      StringBuilder kept = new StringBuilder();
      for (int i = 1; i < start.path("line").asInt(); i++) {
        kept.append(lines[i]).append('\n');
      }
      String line = lines[start.path("line").asInt()];
      String margin = line.substring(0, line.length() - line.stripLeading().length());
      return kept.append(line, 0, start.path("character").asInt())
          .append(typed(offer.at("/textEdit/newText").asString()).replace("\n", "\n" + margin))
          .toString();
    }

    /** What a snippet makes of itself before anyone writes into its places. */
    private static String typed(String snippet) {
      return snippet.replaceAll("\\$\\{\\d+:((?:[^}\\\\]|\\\\.)*)\\}", "$1")
          .replaceAll("\\$(?:\\d+|\\{\\d+\\})", "")
          .replaceAll("\\\\([$}\\\\])", "$1");
    }
  }
}
