package org.imrletters.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.imrletters.cli.Imr;
import org.imrletters.cli.Streams;
import org.imrletters.golden.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the preview and the watch end, and what they leave. */
class EndedPreviewTest {

  @TempDir
  private Path place;
  private Folder folder;

  @BeforeEach
  void files() throws IOException {
    folder = new Folder(place.toRealPath());
    folder.write("roe.yaml", Files.readString(Path.of("fixtures/cli/roe.yaml")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HUP", "TERM", "INT"})
  @DisabledOnOs(OS.WINDOWS)
  void theServerEndsWithTheCommand(String signal) throws Exception {
    assumeFalse(isIgnored(signal), "whoever runs this has SIG" + signal + " ignored, as nohup does");
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "-Dslf4j.internal.verbosity=ERROR",
        Imr.class.getName(), "preview", "--no-browser", "roe.yaml").directory(folder.path().toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    try (BufferedReader out = process.inputReader()) {
      String address = out.readLine();
      assertEquals(200, Asked.get(address, "").status());
      assertEquals(0, new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor());
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
      assertThrows(IOException.class, () -> Asked.get(address, ""));
    } finally {
      process.destroyForcibly();
    }
  }

  /** Whether this process was begun with a signal ignored, as all are then that it begins; known on Linux alone. */
  private static boolean isIgnored(String signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    int bit = Map.of("HUP", 1, "INT", 2, "TERM", 15).get(signal) - 1;
    return Files.exists(status) && Files.readAllLines(status)
        .stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> bit & 1) == 1);
  }

  @Test
  void itEndsWhenItsTerminalIsClosed() {
    for (String command : new String[]{"preview --no-browser roe.yaml", "watch roe.yaml -o roe.txt"}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
      Streams closed = new Streams(InputStream.nullInputStream(), out, err, true, true, true, Map.of(), folder.path());
      assertEquals(0, Imr.run(command.split(" "), closed));
    }
  }

  @Test
  void aPortThatIsTakenIsTold() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        Running running = new Running(folder.path(), Map.of(), "preview", "--no-browser", "roe.yaml", "--port",
            Integer.toString(taken.getLocalPort()))) {
      assertEquals(4, running.ended());
      assertEquals("imr: cannot serve at port " + taken.getLocalPort() + ": Address already in use\n", running.err());
    }
  }

  @Test
  void aLetterIsWrittenAtEachChange() throws Exception {
    try (Running running = new Running(folder.path(), Map.of(), "watch", "roe.yaml", "-o", "roe.txt")) {
      running.untilErr(told -> told.endsWith("wrote roe.txt\n"));
      String first = folder.read("roe.txt");
      folder.change("roe.yaml", "decision: overturned", "decision: overturnd");
      running.untilErr(told -> told.endsWith("no letter: 1 error\n"));
      assertTrue(running.err().contains("roe.yaml:10:15: error: 'overturnd' is not a decision"), running.err());
      assertEquals(first, folder.read("roe.txt"));
      folder.change("roe.yaml", "decision: overturnd", "decision: upheld");
      running.untilErr(told -> told.matches("(?s).*1 error\n.*wrote roe.txt\n"));
      assertTrue(folder.read("roe.txt").contains("8 visits: Upheld"), folder.read("roe.txt"));
      Files.delete(folder.path().resolve("roe.yaml"));
      running.untilErr(told -> told.endsWith("imr: cannot read roe.yaml: there is no such file\n"));
      assertTrue(folder.read("roe.txt").contains("8 visits: Upheld"));
    }
  }

  @Test
  void aPackIsWatchedAsWell() throws Exception {
    folder.write("pack/pack.yaml", "over: imr-2014\n");
    try (Running running = new Running(folder.path(), Map.of(), "watch", "roe.yaml", "-o", "roe.html", "--pack",
        "pack")) {
      running.untilErr(told -> told.endsWith("wrote roe.html\n"));
      folder.write("pack/pack.yaml", "over: imr-2014\ntitle: Another title\n");
      running.untilErr(told -> told.endsWith("wrote roe.html\nwrote roe.html\n"));
      assertTrue(folder.read("roe.html").contains("<title>Another title"));
      folder.write("pack/pack.yaml", "over: imr-2013\n");
      running.untilErr(told -> told.endsWith("no letter: 1 error\n"));
    }
  }
}
