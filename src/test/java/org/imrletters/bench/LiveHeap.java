package org.imrletters.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.imrletters.ImrLetters;

/** What stays in memory while 20,000 letters are printed as PDF, every case of the fixtures in turn: a line each 2,000. */
public final class LiveHeap {

  private static final int LETTERS = 20_000;
  private static final int AT_ONCE = 2_000;
  private static final Path FIXTURES = Path.of("fixtures");

  private LiveHeap() {}

  /** Prints letters and, between them, what the garbage collector leaves. */
  public static void main(String[] args) throws IOException {
    ImrLetters letters = ImrLetters.standard().withGuidelines(FIXTURES.resolve("libraries").resolve("mtus.yaml"));
    List<Path> cases = cases();
    long bytes = 0;
    for (int done = 0; done <= LETTERS; done++) {
      if (done % AT_ONCE == 0) {
        say(done, bytes);
      }
      bytes += letters.compose(letters.read(cases.get(done % cases.size())).orThrow()).pdf().length;
    }
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES.resolve("letters"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static void say(int done, long bytes) {
    System.gc();
    double live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    System.out.println(String.format(Locale.ROOT, "%,7d letters  %,6d MB of PDF  %5.1f MB live  %s", done,
        bytes / 1_000_000, live, "#".repeat((int) Math.round(live))));
  }
}
