package org.imrletters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.cli.Imr;
import org.imrletters.cli.Streams;

/**
 * Puts every bad case, library and pack of the fixtures through the command and prints what came of each, a line for
 * one: the input, the exit code, the codes told, milliseconds, the peak of the heap in MB, and what went wrong, if
 * anything.
 *
 * <p>Run by hand it prints a table: {@code java -Xmx512m -cp ... org.imrletters.HostileInputs}.
 */
final class HostileInputs {

  /** The port that addresses in the fixtures name; another one, which is free, stands in its place for a run. */
  private static final String PORT = "47113";

  private static final Pattern TOLD = Pattern.compile("(?m)^\\S.*:[0-9]+:[0-9]+: error: .* \\[([a-z-]+)]$");

  private static final AtomicInteger CONNECTIONS = new AtomicInteger();

  private final Path folder;
  private final int port;

  private HostileInputs(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Prints the table to standard output. */
  public static void main(String[] args) throws IOException {
    int port = listen();
    URL.setURLStreamHandlerFactory(protocol -> List.of("file", "jar", "jrt").contains(protocol) ? null : new Nowhere());
    Path folder = Files.createTempDirectory("imr-hostile");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    HostileInputs inputs = new HostileInputs(folder, port);
    for (Path file : all()) {
      out.println(inputs.line(file));
    }
  }

  /** Every input, the folders of packs among them. */
  static List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>(Fixtures.cases(Fixtures.REJECTED));
    all.addAll(Fixtures.cases(Fixtures.LIBRARY.resolveSibling("rejected")));
    try (Stream<Path> packs = Files.list(Fixtures.PACKS.resolve("rejected"))) {
      packs.filter(Files::isDirectory).sorted().forEach(all::add);
    }
    return all;
  }

  private String line(Path input) throws IOException {
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Path letter = folder.resolve("letter.pdf");
    List<String> words = words(input, letter);
    long start = System.nanoTime();
    int exitCode = Imr.run(words.toArray(String[]::new), streams(said));
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    String told = said.toString(StandardCharsets.UTF_8);
    return String.join("|", input.toString(), "" + exitCode, codes(told), "" + milliseconds, "" + peak,
        wrong(told, exitCode, letter));
  }

  private List<String> words(Path input, Path letter) throws IOException {
    List<String> words = new ArrayList<>(List.of("render", "-o", letter.toString()));
    if (Files.isDirectory(input)) {
      words.addAll(List.of("--pack", input.toString(), Fixtures.LETTERS.resolve("one-item.yaml").toString()));
    } else if (input.startsWith(Fixtures.REJECTED)) {
      Path pack = input.resolveSibling(Fixtures.name(input));
      words.addAll(Files.isDirectory(pack) ? List.of("--pack", pack.toString()) : List.of());
      words.addAll(List.of("--guidelines", Fixtures.LIBRARY.toString(), made(input)));
    } else {
      words.addAll(List.of("--guidelines", made(input), Fixtures.LETTERS.resolve("one-item.yaml").toString()));
    }
    return words;
  }

  private String made(Path input) throws IOException {
    Path made = Recipe.made(input, folder);
    byte[] bytes = Files.readAllBytes(made);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.contains(PORT)
        ? Files
            .writeString(folder.resolve(input.getFileName()), text.replace(PORT, "" + port),
                StandardCharsets.ISO_8859_1)
            .toString()
        : made.toString();
  }

  private static Streams streams(ByteArrayOutputStream said) {
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new Streams(new ByteArrayInputStream(new byte[0]), said, err, false, false, false, Map.of(), Path.of(""));
  }

  private static String codes(String told) {
    return TOLD.matcher(told)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }

  private static String wrong(String told, int exitCode, Path letter) throws IOException {
    List<String> wrong = new ArrayList<>();
    boolean warned = exitCode == 0
        && (told.contains(": warning: ") || told.contains(": info: ") || told.contains("; --notes shows"));
    if (exitCode != 1 && exitCode != 3 && !warned) {
      wrong.add("exit code " + exitCode + ": " + told.replace('\n', ' '));
    } else if (!warned && codes(told).isEmpty()) {
      wrong.add("nothing told at a place");
    }
    if (Files.deleteIfExists(letter) != warned) {
      wrong.add("a letter was left, or none was written");
    }
    if (told.contains("\tat ") || told.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      wrong.add("a stack trace, or a control character");
    }
    if (CONNECTIONS.getAndSet(0) > 0) {
      wrong.add("something connected");
    }
    return String.join("; ", wrong);
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static int listen() throws IOException {
    ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread listener = new Thread(() -> {
      while (true) {
        try {
          server.accept().close();
          CONNECTIONS.incrementAndGet();
        } catch (IOException closed) {
          return;
        }
      }
    });
    listener.setDaemon(true);
    listener.start();
    return server.getLocalPort();
  }

  private static final class Nowhere extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      CONNECTIONS.incrementAndGet();
      throw new IOException("no connection in tests");
    }
  }
}
