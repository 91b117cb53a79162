package org.imrletters.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.imrletters.golden.Facet;
import org.imrletters.golden.Outcome;
import org.imrletters.golden.Suite;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** How long a suite of 1,000 cases takes on two threads, started cold as a test run starts it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Measurement(iterations = 1)
@Fork(value = 3, jvmArgsAppend = "-Xmx256m")
public class SuiteBenchmark {

  private static final List<String> FIXTURES = List.of("klonopin-2014", "clonazepam-2015", "one-item",
      "mixed-decisions");

  /** What of each letter is compared. */
  @Param({"TEXT", "PDF_WORDS"})
  private Facet facet = Facet.TEXT;

  private Path folder = Path.of("target");

  /** Writes the cases and approves their letters, which is not measured. */
  @Setup(Level.Trial)
  public void write() throws IOException, InterruptedException {
    folder = Files.createTempDirectory("suite");
    for (int i = 0; i < 1000; i++) {
      Path fixture = Path.of("fixtures", "letters", FIXTURES.get(i % FIXTURES.size()) + ".yaml");
      Files.copy(fixture, folder.resolve("case-" + i + ".yaml"));
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Accepting.class.getName(), folder.toString(),
        facet.name()).inheritIO().start().waitFor();
  }

  /** Removes the cases. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  /** One run of the suite. */
  @Benchmark
  public long compare() {
    long[] same = new long[1];
    Suite.in(folder).comparing(facet).compare(2, outcome -> same[0] += outcome.isSame() ? 1 : 0);
    if (same[0] != 1000) {
      throw new IllegalStateException(same[0] + " are the same");
    }
    return same[0];
  }

  /** Approves the letters in another process, so that the one that is measured stays cold. */
  public static final class Accepting {

    private Accepting() {}

    /** Approves one facet of every letter of a folder. */
    public static void main(String[] args) {
      Suite.in(Path.of(args[0])).comparing(Facet.valueOf(args[1])).compare(2, Accepting::accept);
    }

    private static void accept(Outcome outcome) {
      try {
        outcome.approve();
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }
}
