package org.imrletters.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Ctrl-C and the like leave of a program that writes files without end, several at once. */
@DisabledOnOs(OS.WINDOWS)
class EndedWritingTest {

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void noPartOfAFileStays(String signal, int exitCode) throws Exception {
    Process writing = started(signal);
    while (parts().isEmpty() && writing.isAlive()) {
      Thread.onSpinWait();
    }
    new ProcessBuilder("kill", "-" + signal, "" + writing.pid()).start().waitFor();
    assumeTrue(writing.waitFor(2, TimeUnit.MINUTES), "a program that runs from here passes the signal over");
    assertEquals(exitCode, writing.exitValue());
    assertEquals(List.of(), parts());
  }

  /** Signals that are passed over where the tests run are passed over by what they start, unless it is told otherwise. */
  private Process started(String signal) throws IOException, InterruptedException {
    String heed = "--default-signal=" + signal;
    assumeTrue(new ProcessBuilder("env", heed, "true").start().waitFor() == 0, "env knows no signals: none is sent");
    return new ProcessBuilder("env", heed, Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), Writing.class.getName(), folder.toString()).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".part")).toList();
    }
  }

  static final class Writing {

    private Writing() {}

    public static void main(String[] args) {
      byte[] much = new byte[64 << 10];
      for (int i = 0; i < 8; i++) {
        Path file = Path.of(args[0], "file" + i);
        new Thread(() -> writeForEver(file, much)).start();
      }
    }

    /** Files that cannot be written any more keep it from none of the next. */
    private static void writeForEver(Path file, byte[] bytes) {
      while (true) {
        try {
          WholeFile.write(file, bytes);
        } catch (IOException cleared) {
          Thread.onSpinWait();
        }
      }
    }
  }
}
