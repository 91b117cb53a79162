package org.imrletters.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.imrletters.CheckedCase;
import org.imrletters.ImrLetters;
import org.imrletters.PrintableLetter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes from the bytes of a case to its letter, once the compiler of the JVM is done with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LetterBenchmark {

  private final ImrLetters letters = ImrLetters.standard();

  /** A letter of three pages, one of two, one of eight, and one of many items. */
  @Param({"klonopin-2014", "one-item", "long-letter", "twenty-one-items"})
  private String fixture = "";

  private String yaml = "";

  /** Reads the file, which is not measured. */
  @Setup
  public void load() throws IOException {
    yaml = Files.readString(Path.of("fixtures", "letters", fixture + ".yaml"));
  }

  private PrintableLetter letter() {
    return letters.compose(letters.read(yaml, fixture).orThrow());
  }

  /** The case alone, read and held to all rules. */
  @Benchmark
  public CheckedCase check() {
    return letters.read(yaml, fixture);
  }

  /** The letter as text. */
  @Benchmark
  public String text() {
    return letter().text();
  }

  /** The letter as HTML. */
  @Benchmark
  public String html() {
    return letter().html();
  }

  /** The letter as PDF. */
  @Benchmark
  public byte[] pdf() {
    return letter().pdf();
  }
}
