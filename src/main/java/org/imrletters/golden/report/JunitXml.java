package org.imrletters.golden.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Tests as CI systems read those of JUnit: one {@code testsuite}, as Maven Surefire's schema (surefire-test-report.xsd) has it. */
public final class JunitXml {

  private final StringBuilder tests = new StringBuilder();
  private final Map<String, Integer> kinds = new HashMap<>();

  /**
   * Adds a test.
   *
   * @param type what its class is called
   * @param kind {@code failure} or {@code error}; empty where all is well, and nothing else is told
   * @param message what happened, in a line
   * @param text all that is told of it
   */
  public void add(String type, String name, Optional<BigDecimal> seconds, String kind, String message,
      Supplier<String> text) {
    kinds.merge(kind, 1, Integer::sum);
    String problem = kind.isEmpty() ? ""
        : "<" + kind + attribute("message", message) + attribute("type", kind) + ">" + Html.text(text.get()) + "</"
            + kind + ">";
    tests.append("\n  <testcase" + attribute("name", name) + attribute("classname", type) + time(seconds) + ">"
        + problem + "</testcase>");
  }

  /** The document with all that were added, as a suite of this name. */
  public String xml(String suite, Optional<BigDecimal> seconds) {
    int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite" + attribute("name", suite) + attribute("tests", all)
        + attribute("errors", kinds.getOrDefault("error", 0)) + attribute("skipped", 0)
        + attribute("failures", kinds.getOrDefault("failure", 0)) + time(seconds) + ">" + tests + "\n</testsuite>\n";
  }

  private static String time(Optional<BigDecimal> seconds) {
    return seconds.map(its -> attribute("time", its)).orElse("");
  }

  private static String attribute(String name, Object value) {
    return " " + name + "=\"" + Html.text(value.toString()) + "\"";
  }
}
