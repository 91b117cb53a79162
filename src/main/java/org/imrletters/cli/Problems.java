package org.imrletters.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.DiagnosticText;
import org.imrletters.diagnostic.Ink;
import org.imrletters.diagnostic.Severity;
import org.imrletters.golden.report.SummaryText;

/** Shows what is wrong to people, and counts it. */
final class Problems {

  private Problems() {}

  /** On standard error, with notes or without; nothing for none. */
  static void print(List<Diagnostic> problems, boolean notes, Streams streams) {
    List<Diagnostic> shown = shown(problems, notes);
    if (!shown.isEmpty()) {
      streams.say(text(shown, streams.errInk()).stripTrailing() + "\n");
    }
    count(problems, notes, streams);
  }

  /** What people are shown; notes, and what the house has turned off, only if they ask. */
  static List<Diagnostic> shown(List<Diagnostic> problems, boolean notes) {
    return problems.stream().filter(problem -> notes || problem.severity().isShown()).toList();
  }

  /** Counts what is not shown, so that nobody takes it for absent. */
  static void count(List<Diagnostic> problems, boolean notes, Streams streams) {
    int hidden = notes ? 0 : count(problems, Severity.NOTE);
    if (hidden > 0) {
      streams.say(SummaryText.count(hidden, "note") + "; --notes shows " + (hidden == 1 ? "it" : "them"));
    }
    Map<String, Long> off = problems.stream()
        .filter(problem -> problem.severity() == Severity.OFF)
        .collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.counting()));
    if (!off.isEmpty()) {
      streams.say("turned off by the house: " + off.entrySet()
          .stream()
          .map(code -> code.getValue() + " " + code.getKey())
          .collect(Collectors.joining(", ")));
    }
  }

  private static int count(List<Diagnostic> problems, Severity severity) {
    return (int) problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  /** Each as its first line alone. */
  static String lines(List<Diagnostic> problems, Ink ink) {
    return problems.stream().map(problem -> DiagnosticText.headline(problem, ink) + "\n").collect(Collectors.joining());
  }

  /** Each in full, with a blank line after it. */
  static String text(List<Diagnostic> problems, Ink ink) {
    return problems.stream().map(problem -> DiagnosticText.of(problem, ink) + "\n\n").collect(Collectors.joining());
  }

  /** Whether this keeps a letter from being as it should be, where warnings count as errors. */
  static boolean isFatal(Diagnostic problem, boolean strict) {
    return problem.isError() || strict && problem.severity() == Severity.WARNING;
  }

  /** Such as {@code 3 errors, 1 warning}; what there is none of is left out, and nothing at all is "no errors". */
  static String tally(List<Diagnostic> problems) {
    String words = Stream.of(Severity.ERROR, Severity.WARNING)
        .map(severity -> SummaryText.count(count(problems, severity), severity.word()))
        .filter(part -> !part.startsWith("0 "))
        .collect(Collectors.joining(", "));
    return words.isEmpty() ? "no errors" : words;
  }
}
