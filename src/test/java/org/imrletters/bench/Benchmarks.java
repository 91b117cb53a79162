package org.imrletters.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures what users wait for and prints it as a table: letters a second by format, on one thread and on two, what each
 * allocates, what printing costs elsewhere in the same run, and cold starts of the command.
 */
public final class Benchmarks {

  private static final String LETTER = LetterBenchmark.class.getSimpleName() + ".";
  private static final String YARDSTICK = YardstickBenchmark.class.getSimpleName() + ".";
  private static final String FIXTURE = "klonopin-2014";

  private Benchmarks() {}

  /** Runs all of it, which takes some five minutes. */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    Map<String, RunResult> alone = run(1, "LetterBenchmark|YardstickBenchmark");
    Map<String, RunResult> together = run(2, "LetterBenchmark.(text|html|pdf)");
    print(alone, together);
    new ProcessBuilder("bash", ".ci/cold-start").inheritIO().start().waitFor();
  }

  private static Map<String, RunResult> run(int threads, String which) throws RunnerException {
    Options options = new OptionsBuilder().include(which)
        .param("fixture", FIXTURE)
        .threads(threads)
        .mode(Mode.Throughput)
        .timeUnit(TimeUnit.SECONDS)
        .jvmArgs("-Dslf4j.internal.verbosity=ERROR") // and not those of this JVM, whose heap is small
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .build();
    System.err.println("measuring on " + threads + (threads == 1 ? " thread ..." : " threads ..."));
    Map<String, RunResult> results = new TreeMap<>();
    Collection<RunResult> all = new Runner(options).run();
    all.forEach(result -> results.put(name(result), result));
    return results;
  }

  private static String name(RunResult result) {
    String[] names = result.getParams().getBenchmark().split("\\.");
    return names[names.length - 2] + "." + names[names.length - 1];
  }

  private static void print(Map<String, RunResult> alone, Map<String, RunResult> together) {
    say("%s of Java %s, from the YAML of %s to its letter%n", System.getProperty("java.vm.name"),
        System.getProperty("java.version"), FIXTURE);
    say("%-28s %12s %18s %12s %12s", "", "a second", "on two threads", "ms each", "KB each");
    for (String format : new String[]{"text", "html", "pdf"}) {
      RunResult result = alone.get(LETTER + format);
      double two = score(together.get(LETTER + format));
      row(format, result, "%,8.0f (%.2fx)".formatted(two, two / score(result)));
    }
    row("check, no letter", alone.get(LETTER + "check"), "");
    row("pdf by bare PDFBox", alone.get(YARDSTICK + "bare"), "");
    row("pdf by openhtmltopdf plainly", alone.get(YARDSTICK + "plainly"), "");
    double pdf = score(alone.get(LETTER + "pdf"));
    say("%npdf: %.2f times the time of bare PDFBox, %.0f times as fast as openhtmltopdf used plainly",
        score(alone.get(YARDSTICK + "bare")) / pdf, pdf / score(alone.get(YARDSTICK + "plainly")));
  }

  private static void row(String name, RunResult result, String two) {
    say("%-28s %,12.0f %18s %12.3f %,12.0f", name, score(result), two, 1000 / score(result),
        result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1000);
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
