package org.imrletters.golden.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.imrletters.diagnostic.Ink;
import org.imrletters.golden.Change;
import org.imrletters.golden.Golden;
import org.imrletters.golden.Outcome;

/**
 * Writes outcomes as CI systems read those of JUnit: one {@code testsuite}, as Maven Surefire's schema
 * (surefire-test-report.xsd) has it. A test case is a letter and what of it is compared; its class is named for the
 * folder, as {@code letters.2015} for {@code 2015}. What is not as it was approved is a failure, and what gives no
 * letter an error. Letters are made side by side, so the time of each is what went by since the one before it was told.
 */
public final class JunitReport implements Consumer<Outcome> {

  /** Changes of one letter that are told. */
  private static final int TOLD = 10;

  private final Function<Path, String> names;
  private final LongSupplier clock;
  private final long began;
  private long told;
  private final StringBuilder tests = new StringBuilder();
  private final Map<String, Integer> kinds = new HashMap<>();

  /**
   * A report with no outcomes yet.
   *
   * @param clock nanoseconds, as {@link System#nanoTime} has them
   */
  public JunitReport(Function<Path, String> names, LongSupplier clock) {
    this.names = names;
    this.clock = clock;
    this.began = clock.getAsLong();
    this.told = began;
  }

  @Override
  public void accept(Outcome outcome) {
    String file = names.apply(outcome.caseFile());
    int slash = file.lastIndexOf('/');
    String kind = kind(outcome);
    long before = told;
    told = clock.getAsLong();
    kinds.merge(kind, 1, Integer::sum);
    String name = Golden.caseName(outcome.caseFile()) + part(outcome);
    String folder = "letters/" + file.substring(0, Math.max(0, slash));
    tests.append("\n  <testcase" + attribute("name", name)
        + attribute("classname", folder.replaceAll("[./]+", ".").replaceAll("\\.$", ""))
        + attribute("time", seconds(told - before)) + ">" + (kind.isEmpty() ? "" : problem(kind, outcome))
        + "</testcase>");
  }

  private static BigDecimal seconds(long nanos) {
    return BigDecimal.valueOf(nanos / 1_000_000, 3);
  }

  private static String part(Outcome outcome) {
    return outcome instanceof Outcome.OfGolden known
        ? ", " + known.golden().facet().label() + (known.golden().page() == 0 ? "" : " " + known.golden().page())
        : "";
  }

  private static String kind(Outcome outcome) {
    return outcome.isSame() ? "" : outcome instanceof Outcome.OfGolden ? "failure" : "error";
  }

  private String problem(String kind, Outcome outcome) {
    String changes = outcome instanceof Outcome.Refused refused ? refused.complaints() : told(outcome);
    return "<" + kind + attribute("message", outcome.told()) + attribute("type", kind) + ">"
        + Html.text(names.apply(outcome.file()) + "\n" + changes) + "</" + kind + ">";
  }

  private static String told(Outcome outcome) {
    List<Change> changes = Change.in(outcome);
    String some = changes.stream()
        .limit(TOLD)
        .map(change -> String.join("\n", ChangeText.lines(change, Ink.PLAIN)))
        .collect(Collectors.joining("\n\n"));
    return changes.size() > TOLD ? some + "\n\nand " + (changes.size() - TOLD) + " more" : some;
  }

  /** The report on what was taken in so far. */
  public String xml() {
    int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"imr test\"" + attribute("tests", all)
        + attribute("errors", kinds.getOrDefault("error", 0)) + attribute("skipped", 0)
        + attribute("failures", kinds.getOrDefault("failure", 0)) + attribute("time", seconds(told - began)) + ">"
        + tests + "\n</testsuite>\n";
  }

  private static String attribute(String name, Object value) {
    return " " + name + "=\"" + Html.text(value.toString()) + "\"";
  }
}
