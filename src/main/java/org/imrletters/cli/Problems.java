package org.imrletters.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.DiagnosticText;
import org.imrletters.diagnostic.Ink;
import org.imrletters.golden.report.SummaryText;

/** Shows what is wrong to people, and counts it. */
final class Problems {

  private Problems() {}

  /** On standard error; nothing for none. */
  static void print(List<Diagnostic> problems, Streams streams) {
    if (!problems.isEmpty()) {
      streams.say(text(problems, streams.errInk()).stripTrailing() + "\n");
    }
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
    return problem.isError() || strict && !problem.isNote();
  }

  /** Such as {@code 3 errors, 1 warning}; what there is none of is left out, and nothing at all is "no errors". */
  static String tally(List<Diagnostic> problems) {
    int errors = (int) problems.stream().filter(Diagnostic::isError).count();
    int notes = (int) problems.stream().filter(Diagnostic::isNote).count();
    String words = Stream
        .of(SummaryText.count(errors, "error"), SummaryText.count(problems.size() - errors - notes, "warning"),
            SummaryText.count(notes, "note"))
        .filter(part -> !part.startsWith("0 "))
        .collect(Collectors.joining(", "));
    return words.isEmpty() ? "no errors" : words;
  }
}
