package org.imrletters.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.imrletters.ImrLetters;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.Checked;
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

/** How long it takes to read a case and hold it to all rules, once the compiler of the JVM is done with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CheckBenchmark {

  private final ImrLetters letters = ImrLetters.standard();

  /** The two largest cases of the fixtures, and the one of 2014. */
  @Param({"twenty-one-items", "long-letter", "klonopin-2014"})
  private String fixture = "";

  private String yaml = "";

  /** Reads the file, which is not measured. */
  @Setup
  public void load() throws IOException {
    yaml = Files.readString(Path.of("fixtures", "letters", fixture + ".yaml"));
  }

  /** One check of the case. */
  @Benchmark
  public Checked<CaseFile> check() {
    return letters.read(yaml, fixture);
  }
}
